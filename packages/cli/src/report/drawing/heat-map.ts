import { type Content, type Html, html } from '../html.ts';
import { NONE, percent } from '../numbers.ts';
import type { Text } from '../text.ts';

export interface HeatMap {
  readonly caption: Text;
  readonly head: readonly Content[];
  readonly rows: readonly {
    readonly name: Content;
    readonly size: string;
    readonly shares: readonly (number | undefined)[];
  }[];
}

const LEVELS = 7;

/** A table of shares whose cells are the darker the larger they are, in steps up to the largest. */
export function heatMap({ caption, head, rows }: HeatMap): Html {
  const largest = Math.max(0, ...rows.flatMap(({ shares }) => shares.map((share) => share ?? 0)));
  const level = (share: number) =>
    largest === 0 ? 0 : Math.min(LEVELS - 1, Math.floor((share / largest) * LEVELS));
  return html`<table class="heat"><caption class="hidden">${caption}</caption><thead><tr>${head.map(
    (each) => html`<th scope="col">${each}</th>`,
  )}</tr></thead><tbody>${rows.map(
    ({ name, size, shares }) =>
      html`<tr><th scope="row">${name}</th><td class="size">${size}</td>${shares.map((share) =>
        share === undefined
          ? html`<td class="none">${NONE}</td>`
          : html`<td class="h${level(share)}">${percent(share, 0)}</td>`,
      )}</tr>
`,
  )}</tbody></table>`;
}
