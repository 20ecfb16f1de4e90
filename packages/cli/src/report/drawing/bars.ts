import { type Content, type Html, html } from '../writing/html.ts';
import { place } from './scale.ts';

export interface Bar {
  readonly name: Content;
  readonly value: number;
  /** What stands behind the bar: the value, a share. */
  readonly says: readonly Content[];
}

/** A list of bars. It is text: the bar only repeats the value. */
export function bars(list: readonly Bar[], long = false): Html {
  const largest = Math.max(0, ...list.map(({ value }) => value));
  return html`<ol class="bars${long ? ' long' : ''}">${list.map(
    ({
      name,
      value,
      says,
    }) => html`<li><span class="name">${name}</span><span class="track"><i style="width:${
      largest === 0 ? 0 : place((100 * value) / largest)
    }%"></i></span><span class="says">${says.map((each) => html`<span>${each}</span> `)}</span></li>
`,
  )}</ol>`;
}

export interface Pair {
  readonly name: Content;
  /** Shares, 0 to 1. */
  readonly first: number | undefined;
  readonly second: number | undefined;
  readonly says: readonly [Content, Content];
}

/** Two shares for each name, one above the other. */
export function pairs(list: readonly Pair[]): Html {
  const largest = Math.max(0, ...list.flatMap(({ first = 0, second = 0 }) => [first, second]));
  const bar = (tone: string, share: number | undefined, says: Content) =>
    html`<span class="track"><i class="${tone}" style="width:${
      largest === 0 ? 0 : place((100 * (share ?? 0)) / largest)
    }%"></i></span><span class="says">${says}</span>`;
  return html`<ol class="pairs">${list.map(
    ({ name, first, second, says }) =>
      html`<li><span class="name">${name}</span>${bar('one', first, says[0])}${bar('two', second, says[1])}</li>
`,
  )}</ol>`;
}
