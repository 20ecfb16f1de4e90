import { toMdast } from 'hast-util-to-mdast';
import type { Root } from 'mdast';
import rehypeParse from 'rehype-parse';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { pageContent } from './page-content.ts';

/** How a page is written. */
export type Format = 'markdown' | 'html';

const markdown = unified().use(remarkParse).use(remarkGfm, { singleTilde: false });
const html = unified().use(rehypeParse);

/** Parses a page into a Markdown tree, whichever way it is written: HTML and Markdown meet here. */
export function parsePage(text: string, format: Format): Root {
  if (format === 'markdown') return markdown.parse(text);
  const tree = toMdast(pageContent(html.parse(text)));
  return tree.type === 'root' ? tree : { type: 'root', children: [] };
}
