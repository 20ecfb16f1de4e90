import { type Content, type Html, html } from '../writing/html.ts';
import type { Text } from '../writing/text.ts';

export interface Table {
  readonly id: string;
  readonly caption: Text;
  /** The first column names the row, the others hold figures. */
  readonly head: readonly Content[];
  readonly rows: readonly (readonly Content[])[];
}

export const table = ({ id, caption, head, rows }: Table): Html =>
  html`<div class="scroll" tabindex="0" role="region" aria-labelledby="${id}-name"><table id="${id}"><caption class="hidden" id="${id}-name">${caption}</caption><thead><tr>${head.map((each) => html`<th scope="col">${each}</th>`)}</tr></thead><tbody>${rows.map(
    ([name, ...figures]) =>
      html`<tr><th scope="row">${name}</th>${figures.map((each) => html`<td>${each}</td>`)}</tr>
`,
  )}</tbody></table></div>`;

/** A table that opens on demand: what a chart shows, as text. */
export const foldedTable = (input: Table): Html =>
  html`<details><summary>${input.caption}</summary>${table(input)}</details>`;
