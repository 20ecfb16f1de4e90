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
  if (format === 'markdown') {
    requireFewMarks(text);
    return markdown.parse(text);
  }
  const tree = toMdast(pageContent(html.parse(text)));
  return tree.type === 'root' ? tree : { type: 'root', children: [] };
}

// Ten times as many as any page has. The parser's time grows with their square.
const MOST_MARKS = 1000;

/** @throws RangeError where one paragraph has so many marks of emphasis that nobody can have written it */
function requireFewMarks(text: string) {
  let marks = 0;
  let isCode = false;
  for (const line of text.split('\n')) {
    if (/^\s{0,3}```/.test(line)) isCode = !isCode;
    // A paragraph ends with an empty line, and the cells of a table are each for themselves.
    if (line.trim() === '' || line.startsWith('|') || isCode) marks = 0;
    if (isCode) continue;
    if (MARKED.test(line)) marks += line.split(MARKED).length - 1;
    if (marks > MOST_MARKS) throw new RangeError('a paragraph has over 1000 marks of emphasis');
  }
}

const MARKED = /[*~]|(?<![\\\w])_|_(?!\w)/;
