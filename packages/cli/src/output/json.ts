// DEL, C1 controls, line separators and marks that reorder text: JSON.stringify leaves them, and a terminal obeys them.
const UNSEEN = /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** JSON that a terminal shows as it is: on one line, or indented. */
export const toJson = (value: unknown, compact: boolean): string =>
  (JSON.stringify(value, undefined, compact ? undefined : 2) ?? 'null').replace(
    UNSEEN,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
