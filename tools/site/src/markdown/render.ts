import { Marked, type Tokens } from 'marked';
import type { Heading } from '../shell/site.ts';
import { escapeHtml } from './escape.ts';
import { highlight } from './highlight.ts';
import { Slugs } from './slugs.ts';

export interface Rendered {
  html: string;
  headings: readonly Heading[];
}

export interface Links {
  /** Where a link of the source leads on the site. */
  resolve(href: string): string;
  /** The page that inline code names, such as an operation. */
  pageOf(code: string): string | undefined;
}

/** Markdown of this repository as HTML. */
export function renderMarkdown(markdown: string, links: Links, { copy }: { copy: string }): Rendered {
  const headings: Heading[] = [];
  const slugs = new Slugs();
  let inLink = false;
  const marked = new Marked({
    gfm: true,
    renderer: {
      heading({ tokens, depth, text }: Tokens.Heading): string {
        const html = this.parser.parseInline(tokens);
        const id = slugs.take(plain(text));
        if (depth === 2 || depth === 3) headings.push({ id, text: plain(text), level: depth });
        return depth === 1
          ? `<h1>${html}</h1>\n`
          : `<h${depth} id="${escapeHtml(id)}">${html}${anchor(id)}</h${depth}>\n`;
      },
      link({ href, tokens }: Tokens.Link): string {
        inLink = true;
        const html = this.parser.parseInline(tokens);
        inLink = false;
        return `<a href="${escapeHtml(links.resolve(href))}">${html}</a>`;
      },
      image({ href, text }: Tokens.Image): string {
        return `<img src="${escapeHtml(links.resolve(href))}" alt="${escapeHtml(text)}" loading="lazy">`;
      },
      codespan({ text }: Tokens.Codespan): string {
        const code = `<code>${escapeHtml(text)}</code>`;
        const page = inLink ? undefined : links.pageOf(text);
        return page === undefined ? code : `<a class="code" href="${escapeHtml(page)}">${code}</a>`;
      },
      code({ text, lang = '' }: Tokens.Code): string {
        return codeBlock(text, lang.split(/\s/)[0] ?? '', copy);
      },
      table(token: Tokens.Table): string {
        const cells = (row: Tokens.TableCell[], name: 'th' | 'td') =>
          row
            .map(({ tokens, text }) => {
              const tag = text.trim() === '' ? 'td' : name; // an empty heading names nothing
              return `<${tag}>${this.parser.parseInline(tokens)}</${tag}>`;
            })
            .join('');
        const isHeadless = token.header.every(({ text }) => text.trim() === '');
        const head = isHeadless ? '' : `<thead><tr>${cells(token.header, 'th')}</tr></thead>`;
        const body = token.rows.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('\n');
        return `<div class="scroll" tabindex="0" role="group"><table>${head}<tbody>${body}</tbody></table></div>\n`;
      },
      // Comments mark snippets for the tests.
      html: ({ text }: Tokens.HTML | Tokens.Tag): string =>
        text.startsWith('<!--')
          ? ''
          : text.replaceAll(/ (src|href)="([^"]+)"/g, (_, name, href) => ` ${name}="${links.resolve(href)}"`),
    },
  });
  return { html: marked.parse(markdown, { async: false }), headings };
}

/** A description of the spec, which has no headings and no blocks of code. */
export function renderInline(markdown: string, links: Links): string {
  return renderMarkdown(markdown, links, { copy: '' }).html;
}

export function codeBlock(code: string, language: string, copy: string): string {
  const button = `<button type="button" class="copy" data-copy data-pagefind-ignore>${copy}</button>`;
  return `<div class="block"><pre tabindex="0"><code>${highlight(code, language)}</code></pre>${button}</div>\n`;
}

export const anchor = (id: string): string =>
  `<a class="anchor" href="#${escapeHtml(id)}" aria-hidden="true" tabindex="-1" data-pagefind-ignore>#</a>`;

const plain = (text: string): string =>
  text.replaceAll(/[`*]/g, '').replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1');
