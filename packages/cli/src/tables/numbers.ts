/** A count with its thousands apart. */
export const count = (value: number | undefined): string =>
  value === undefined ? '' : value.toLocaleString('en-US', { maximumFractionDigits: 2 });

/** A share as a percentage with one digit. */
export const percent = (share: number | undefined): string =>
  share === undefined ? '' : `${(share * 100).toFixed(1)}%`;

/** A change as a percentage with its sign. */
export const signed = (share: number | undefined): string =>
  share === undefined ? '' : `${share > 0 ? '+' : ''}${percent(share)}`;
