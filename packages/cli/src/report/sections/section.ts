import { type Content, type Html, html } from '../writing/html.ts';
import type { Text } from '../writing/text.ts';

/** A part of the report, with a heading that the list at its head leads to. */
export interface Section {
  readonly id: string;
  readonly title: Text;
  readonly body: Content;
}

export const toHtml = ({ id, title, body }: Section): Html =>
  html`<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2><a class="back" href="#contents">${{ en: 'Contents', zh: '回到目录' }}</a>
${body}</section>
`;

/** What stands in place of a chart that has nothing to show. */
export const nothing = (text: Text = { en: 'No figures for these days.', zh: '这些日期没有数据。' }): Html =>
  html`<p class="nothing">${text}</p>`;

/** One chart or list with a heading. `wide`: over all columns. */
export const card = (title: Content, body: Content, note?: Content, wide = false): Html =>
  html`<div class="card${wide && ' wide'}"><h3>${title}</h3>${note && html`<p class="note">${note}</p>`}${body}</div>
`;
