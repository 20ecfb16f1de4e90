import { type Content, type Html, html } from '../writing/html.ts';
import { whole } from '../writing/numbers.ts';
import type { Text } from '../writing/text.ts';

export interface HeatMap {
  readonly caption: Text;
  /** Names of the first two columns, and of each column of shares. */
  readonly head: readonly Content[];
  /** What the names of the columns of shares count. */
  readonly unit: Content;
  readonly rows: readonly {
    readonly name: Content;
    readonly size: string;
    /** undefined: not yet, or not known. */
    /** The average of all rows. */
    readonly isAverage?: boolean;
    readonly shares: readonly (number | undefined)[];
  }[];
  /** The share that has the darkest colour. */
  readonly largest: number;
}

/** So many colours the style sheet has. */
const LEVELS = 7;

/** A table of shares whose cells are the darker the larger they are. */
export function heatMap({ caption, head, unit, rows, largest }: HeatMap): Html {
  // So many that there is no room for units on a phone.
  const many = head.length > 8;
  const level = (share: number) => {
    if (!(largest > 0)) return 0;
    return Math.min(LEVELS - 1, Math.floor((share / largest) * LEVELS));
  };
  return html`<table class="heat${many && ' many'}"><caption class="hidden">${caption}</caption><thead><tr>${head
    .slice(0, 2)
    .map(
      (each) => html`<th scope="col" rowspan="2">${each}</th>`,
    )}${head.length > 2 && html`<th class="group" scope="colgroup" colspan="${head.length - 2}">${unit}</th>`}</tr><tr>${head
    .slice(2)
    .map((each) => html`<th scope="col">${each}</th>`)}</tr></thead><tbody>${rows.map(
    ({ name, size, shares, isAverage }) =>
      html`<tr${isAverage && html` class="all"`}><th scope="row">${name}</th><td class="size">${size}</td>${shares.map(
        (share) =>
          share === undefined
            ? html`<td class="none"></td>`
            : html`<td class="h${level(share)}">${whole(share)}<span class="unit">%</span></td>`,
      )}</tr>
`,
  )}</tbody></table>`;
}
