import { type Content, type Html, html } from '../writing/html.ts';

/** Colours and shapes of the style sheet. */
export type Tone = 'one' | 'two' | 'three' | 'quiet' | 'band' | 'mark' | 'gap';

/** What the colours of a chart mean. */
export const legend = (entries: readonly (readonly [Tone, Content])[], remark?: Content): Html =>
  html`<ul class="legend">${entries.map(
    ([tone, name]) => html`<li><i class="key ${tone}"></i>${name}</li>`,
  )}${remark !== undefined && html`<li>${remark}</li>`}</ul>`;
