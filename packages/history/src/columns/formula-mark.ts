/** Characters that make a spreadsheet compute a cell, as csv-stringify's `escape_formulas` knows them. */
const FORMULA_STARTS = new Set(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']);

const isMarked = (text: string): boolean => {
  const second = text[1];
  return text[0] === "'" && second !== undefined && (second === "'" || FORMULA_STARTS.has(second));
};

/**
 * Doubles an apostrophe that reading would take for the mark before a formula. csv-stringify writes that mark
 * itself; with both, {@link withoutFormulaMark} gives back every text.
 */
export function escapeApostrophe(text: string): string {
  return isMarked(text) ? `'${text}` : text;
}

/** The text of a cell without the mark. */
export function withoutFormulaMark(text: string): string {
  return isMarked(text) ? text.slice(1) : text;
}
