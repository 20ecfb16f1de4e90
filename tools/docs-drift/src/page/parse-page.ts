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

/** The trees of the pages that were parsed last, oldest first. */
const parsed = new Map<string, Root>();
/** More than WeChat has pages. A tree takes some 100 KB. */
const KEPT = 600;

/**
 * Parses a page into a Markdown tree, whether it is HTML or Markdown. A page is read for its links and then for its
 * facts, and parsing takes most of a check's time: whoever asks again gets the same tree, which is frozen.
 */
export function parsePage(text: string, format: Format): Root {
  const key = `${format} ${text}`;
  const known = parsed.get(key);
  if (known) return known;
  const tree = freeze(parse(text, format));
  const [oldest] = parsed.keys();
  if (parsed.size >= KEPT && oldest !== undefined) parsed.delete(oldest);
  parsed.set(key, tree);
  return tree;
}

function freeze<Node extends object>(node: Node): Node {
  for (const child of Object.values(node)) if (typeof child === 'object' && child !== null) freeze(child);
  return Object.freeze(node);
}

function parse(text: string, format: Format): Root {
  if (format === 'markdown') {
    requireHumanSize(text);
    return markdown.parse(text);
  }
  const tree = toMdast(pageContent(html.parse(text)));
  return tree.type === 'root' ? tree : { type: 'root', children: [] };
}

// Far more than any page has: 20 marks, and 3 levels. The parser's time grows with the square of both.
const MOST_MARKS = 1000;
const DEEPEST = 50;

/** @throws RangeError if a page has more marks or levels than anyone would write */
function requireHumanSize(text: string) {
  let marks = 0;
  let isCode = false;
  for (const line of text.split('\n')) {
    if (/^\s{0,3}```/.test(line)) isCode = !isCode;
    // A paragraph ends with an empty line, and the cells of a table are each for themselves.
    if (line.trim() === '' || line.startsWith('|') || isCode) marks = 0;
    if (isCode) continue;
    const [lead = ''] = /^[\s>+*\d.)-]*/.exec(line) ?? [];
    if ((lead.match(LEVEL)?.length ?? 0) > DEEPEST) throw new RangeError('it is nested too deeply');
    if (MARKED.test(line)) marks += line.split(MARKED).length - 1;
    if (marks > MOST_MARKS) throw new RangeError('a paragraph has over 1000 marks of emphasis');
  }
}

const LEVEL = /(?:[-+*]|\d[.)])(?=\s)|>/g;
const MARKED = /[*~]|(?<![\\\w])_|_(?!\w)/;
