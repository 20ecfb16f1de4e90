/** A count with its thousands apart. */
export const count = (value: number | undefined): string =>
  // WeChat's answers are shown as they come: a figure may be null.
  typeof value !== 'number' ? '' : value.toLocaleString('en-US', { maximumFractionDigits: 2 });

/** A figure with so many digits after the point. */
export const decimal = (value: number | undefined, digits: number): string =>
  typeof value === 'number' ? value.toFixed(digits) : '';

/** A share as a percentage with one digit. */
export const percent = (share: number | undefined): string =>
  share === undefined ? '' : `${(share * 100).toFixed(1)}%`;

/** A change as a percentage with its sign. */
export function signed(share: number | undefined): string {
  const text = percent(share).replace(/^-(?=0\.0%)/, '');
  return share !== undefined && share > 0 && text !== '0.0%' ? `+${text}` : text;
}
