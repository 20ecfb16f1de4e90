import type { Root, Table } from 'mdast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { type Format, parsePage } from './parse-page.ts';
import { plainText } from './plain-text.ts';

const html = unified().use(rehypeParse);

/** URLs of all links on a page; for an HTML page, including its menus. */
export function allLinks(text: string, format: Format): string[] {
  if (format === 'markdown') return linksUnder(parsePage(text, format));
  const links: string[] = [];
  visit(html.parse(text), 'element', ({ tagName, properties }) => {
    if (tagName === 'a' && typeof properties.href === 'string') links.push(properties.href);
  });
  return links;
}

/** URLs that a section's index page lists: the links in its tables with a column 接口名称. */
export function listedLinks(text: string, format: Format): string[] {
  return parsePage(text, format)
    .children.filter((node) => node.type === 'table' && isList(node))
    .flatMap(linksUnder);
}

const isList = ({ children }: Table) => children[0]?.children.some((cell) => plainText(cell) === '接口名称');

function linksUnder(node: Root | Root['children'][number]): string[] {
  const links: string[] = [];
  visit(node, 'link', ({ url }) => {
    links.push(url);
  });
  return links;
}
