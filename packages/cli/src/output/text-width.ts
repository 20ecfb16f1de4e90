// The ranges that terminals draw two columns wide: Hangul, CJK with its punctuation and full-width forms, emoji.
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u;
const MARK = /\p{M}/u;

/** How many columns a character takes. */
const widthOf = (character: string): number => (MARK.test(character) ? 0 : WIDE.test(character) ? 2 : 1);

/** How many columns a line takes in a terminal. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width;
}

/** Fills a text with blanks to this many columns. */
export const padEnd = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - textWidth(text)));

export const padStart = (text: string, width: number): string =>
  ' '.repeat(Math.max(0, width - textWidth(text))) + text;

// Marks that do not begin a line in Chinese.
const CLOSING = /[、。，；：？！）】》」』”’…]/;

/**
 * Breaks a text into lines of at most this many columns, at blanks and between Chinese characters. A word that is longer
 * than a line stays whole.
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let taken = 0;
  for (const piece of pieces(text)) {
    const columns = textWidth(piece.trimEnd());
    if (taken > 0 && taken + columns > width && !CLOSING.test(piece)) {
      lines.push(line.trimEnd());
      line = '';
      taken = 0;
    }
    line += piece;
    taken += textWidth(piece);
  }
  lines.push(line.trimEnd());
  return lines;
}

/** The parts between which a line may end: words with the blank after them, and single wide characters. */
function* pieces(text: string): Generator<string> {
  let word = '';
  for (const character of text) {
    const isWide = WIDE.test(character);
    if (isWide && word !== '') {
      yield word;
      word = '';
    }
    word += character;
    if (isWide || character === ' ') {
      yield word;
      word = '';
    }
  }
  if (word !== '') yield word;
}
