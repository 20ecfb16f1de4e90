/** The ids of a page's headings, as GitHub makes them. */
export class Slugs {
  readonly #taken = new Map<string, number>();

  take(text: string): string {
    const base = text
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-');
    const count = this.#taken.get(base) ?? 0;
    this.#taken.set(base, count + 1);
    return count === 0 ? base : `${base}-${count}`;
  }
}
