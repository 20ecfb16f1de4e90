import { anchor } from '../markdown/render.ts';
import type { Heading } from '../shell/site.ts';
import { RawSpan } from './raw.tsx';

/** The headings of a page that is not Markdown, in the order in which they are made. */
export class Headings {
  readonly list: Heading[] = [];

  readonly h2 = (id: string, text: string) => {
    this.list.push({ id, text, level: 2 });
    return (
      <h2 id={id}>
        {text}
        <RawSpan html={anchor(id)} />
      </h2>
    );
  };
}
