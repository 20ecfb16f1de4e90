import { type Content, type Html, html } from '../writing/html.ts';
import { place } from './scale.ts';

export interface Bar {
  readonly name: Content;
  readonly value: number;
  /** What stands behind the bar: the value, a share. */
  readonly says: readonly Content[];
}

/**
 * A list of bars. It is text: the bar only repeats the value.
 *
 * @param whole What the values are parts of, as wide as the list: a full bar is all of it.
 */
export function bars(list: readonly Bar[], whole = 0): Html {
  const largest = Math.max(whole, ...list.map(({ value }) => value));
  return html`<ol class="bars">${list.map(
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

/** Two shares for each name, one above the other, as long as they are beside the largest: no track says that it is all. */
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
