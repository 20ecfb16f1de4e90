/** Up to this size a chunk is copied: it may be one byte out of a socket's buffer of 64 KB, which it would keep. */
const SMALL = 16_384;
const BLOCK = 65_536;

/** The chunks of a body. However small they are, they take twice the memory of the whole at most. */
export class Gathered {
  size = 0;
  readonly #parts: Uint8Array[] = [];
  #block = new Uint8Array();
  #from = 0;
  #to = 0;

  add(chunk: Uint8Array): void {
    const before = this.size;
    this.size += chunk.length;
    // The first is the only one, mostly.
    if (before === 0 || chunk.length > SMALL) {
      this.#seal();
      this.#parts.push(chunk);
      return;
    }
    if (this.#to + chunk.length > this.#block.length) {
      this.#seal();
      this.#block = new Uint8Array(Math.max(chunk.length, Math.min(this.size, BLOCK)));
      this.#from = this.#to = 0;
    }
    this.#block.set(chunk, this.#to);
    this.#to += chunk.length;
  }

  #seal(): void {
    if (this.#to > this.#from) this.#parts.push(this.#block.subarray(this.#from, this.#to));
    this.#from = this.#to;
  }

  /** All of it; the chunk itself where there was one. */
  whole(): Uint8Array {
    this.#seal();
    const [first] = this.#parts;
    if (first?.length === this.size) return first;
    const whole = new Uint8Array(this.size);
    let at = 0;
    for (const part of this.#parts) {
      whole.set(part, at);
      at += part.length;
    }
    return whole;
  }
}
