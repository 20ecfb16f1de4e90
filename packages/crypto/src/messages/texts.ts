// What the errors of this package say, in both languages; each file in this folder has the messages of one part.
// Parameters are names of fields, numbers and other values.

/** A text in both languages. */
export interface Texts {
  readonly en: string;
  readonly zh: string;
}
