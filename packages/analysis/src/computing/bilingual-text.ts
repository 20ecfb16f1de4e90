/** A text for people in both languages. */
export interface BilingualText {
  /** English. */
  readonly en: string;
  /** Chinese, simplified. */
  readonly zh: string;
}
