/** The same bytes with one bit changed. */
export function flipped(bytes: Uint8Array, bit: number): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(bytes);
  const at = bit % (copy.length * 8);
  copy[at >> 3] = (copy[at >> 3] ?? 0) ^ (1 << (at & 7));
  return copy;
}

/** The same ASCII text with one of the seven bits of one character changed. */
export function flippedText(text: string, bit: number): string {
  const at = bit % (text.length * 7);
  const character = Math.floor(at / 7);
  const changed = String.fromCharCode(text.charCodeAt(character) ^ (1 << (at % 7)));
  return text.slice(0, character) + changed + text.slice(character + 1);
}
