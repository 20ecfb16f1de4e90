/**
 * Texts that can be searched for one that ends with some words. Sorted from their ends, so that a page of many rows
 * and many sentences does not cost the product of both.
 */
export class Endings {
  readonly #reversed: string[];

  constructor(texts: string[]) {
    this.#reversed = texts.map(reverse).sort();
  }

  /** Whether one of the texts ends with these words. */
  has(words: string): boolean {
    const wanted = reverse(words);
    let low = 0;
    let high = this.#reversed.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#reversed[middle] ?? '') < wanted) low = middle + 1;
      else high = middle;
    }
    return this.#reversed[low]?.startsWith(wanted) ?? false;
  }
}

const reverse = (text: string) => text.split('').reverse().join('');
