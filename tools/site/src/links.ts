import { posix } from 'node:path';

/**
 * Every link between the site's own files that leads nowhere, as `page: link`.
 *
 * @param files HTML by name, and the names of all other files.
 */
export function brokenLinks(pages: ReadonlyMap<string, string>, others: ReadonlySet<string>): string[] {
  const ids = new Map<string, Set<string>>();
  for (const [name, html] of pages)
    ids.set(name, new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => withoutEntities(id))));
  const broken: string[] = [];
  for (const [name, html] of pages)
    for (const [, href = ''] of html.matchAll(/ (?:href|src)="([^"]*)"/g)) {
      const [path = '', hash] = withoutEntities(href).split('#', 2);
      if (/^[a-z]+:/i.test(path)) continue;
      const file = path === '' ? name : posix.join(posix.dirname(name), path.replace(/\?.*/, ''));
      const known = ids.get(file);
      if (!known && !others.has(file)) broken.push(`${name}: ${href}`);
      // Links to headings of pages are checked; those to Markdown copies have none.
      else if (hash && known && !known.has(decodeURIComponent(hash))) broken.push(`${name}: ${href}`);
    }
  return [...new Set(broken)];
}

const withoutEntities = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
