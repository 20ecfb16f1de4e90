import type { Heading } from '../shell/site.ts';

/** The headings of a page that is not Markdown, in the order in which they are made. */
export class Headings {
  readonly list: Heading[] = [];

  readonly h2 = (id: string, text: string) => {
    this.list.push({ id, text, level: 2 });
    return (
      <h2 id={id}>
        {text}
        <a class="anchor" href={`#${id}`} aria-hidden="true" tabIndex={-1} data-pagefind-ignore>
          #
        </a>
      </h2>
    );
  };
}
