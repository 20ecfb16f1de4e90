import type { Links } from '../markdown/render.ts';
import { renderInline } from '../markdown/render.ts';
import { linkTo, type Site } from '../shell/site.ts';
import type { Entry } from '../spec/edition.ts';

/** What the views of one page share. */
export interface Context {
  site: Site;
  /** The page's own path. */
  path: string;
  to(path: string): string;
  /** Markdown of the spec as HTML. */
  md(markdown: string): string;
}

export const pathOf = ({ kind, operationId }: Pick<Entry, 'kind' | 'operationId'>): string =>
  `${kind === 'operation' ? 'operations' : 'webhooks'}/${operationId}`;

export function contextOf(site: Site, path: string): Context {
  const to = (target: string) => linkTo(path, target);
  const links: Links = { resolve: (href) => href, pageOf: (code) => pageOf(site, path, code) };
  return { site, path, to, md: (markdown) => renderInline(markdown, links) };
}

/** The page of an operation, message or errcode, for names in running text. */
export function pageOf({ edition }: Site, from: string, code: string): string | undefined {
  const entry = edition.operations.get(code) ?? edition.webhooks.get(code);
  const path = entry ? pathOf(entry) : isErrcode(edition, code) ? `errcodes/${code}` : undefined;
  return path === undefined || path === from ? undefined : linkTo(from, path);
}

/** Short numbers are more often values than errcodes. */
const isErrcode = ({ errcodes }: Site['edition'], code: string): boolean =>
  /^-?\d{5,7}$/.test(code) &&
  (code in errcodes.general || Object.values(errcodes.sections).some((codes) => code in codes));

/** The first sentence or line of a description, as plain text. */
export function firstSentence(markdown: string): string {
  const line =
    markdown
      .trim()
      .split(/\n\s*\n/)[0]
      ?.replaceAll('\n', ' ') ?? '';
  const plain = line.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll('`', '');
  const end = /[。.!](?=\s|$)|。/.exec(plain);
  return end ? plain.slice(0, end.index + 1) : plain;
}
