import type { Nodes, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { type Format, parsePage } from '../page/parse-page.ts';
import { plainText, textLines } from '../page/plain-text.ts';
import { readHeading } from '../page/sections.ts';
import { readTable } from '../page/tables.ts';
import { pageIdOf, pageUrl } from '../page-id.ts';

/** A page that documents no one call: a guide, an overview, the index of a section. */
export interface Guide {
  /** Path below `API/`, or, of a guide that stands beside `API/`, below the folder of both. */
  id: string;
  title: string;
  beside: boolean;
  /** By heading, and by row where a row has a name: `推送响应 › ErrCode`. */
  parts: Map<string, GuidePart>;
}

/** What a guide says in one place. */
export interface GuidePart {
  text: string;
  /** Words that may be names of calls and events, request paths and ids of pages. */
  mentions: Set<string>;
}

/** Takes a guide apart: the text below each heading, and each row of its tables that has a name. */
export function readGuide(id: string, text: string, format: Format, beside: boolean): Guide {
  const guide: Guide = { id, title: '', beside, parts: new Map() };
  const base = beside ? undefined : pageUrl(id);
  const open: { depth: number; title: string }[] = [];
  const seen = new Map<string, number>();
  let key = '';
  // Tables below one heading are numbered: a row may move from one to the other.
  let tables = 0;
  for (const node of parsePage(text, format).children) {
    const heading = readHeading(node);
    if (!heading) {
      tables += node.type === 'table' ? 1 : 0;
      addNode(guide, node.type === 'table' && tables > 1 ? `${key}, ${tables}` : key, node, base);
      continue;
    }
    guide.title ||= heading.title;
    while ((open.at(-1)?.depth ?? 0) >= heading.depth) open.pop();
    // What stands below the page's own title needs no mention of it.
    const parent = open.length > 1 ? open.slice(-1) : [];
    key = numbered(seen, [...parent, heading].map(({ title }) => short(title)).join(' › '));
    open.push(heading);
    tables = 0;
    addText(guide, key, `${heading.title} ${heading.badge}`, [node], base);
  }
  return guide;
}

/** Two places of one name: the second is `name (2)`. */
function numbered(seen: Map<string, number>, key: string): string {
  const count = (seen.get(key) ?? 0) + 1;
  seen.set(key, count);
  return count > 1 ? `${key} (${count})` : key;
}

function addNode(guide: Guide, key: string, node: RootContent, base: string | undefined) {
  if (node.type !== 'table') {
    addText(guide, key, textLines(node).join('\n'), [node], base);
    return;
  }
  const { columns, rows } = readTable(node);
  addText(guide, key, columns.join(' | '), node.children.slice(0, 1), base);
  let at = key;
  for (const [index, cells] of rows.entries()) {
    const name = cells[0] ?? '';
    // The name's cell may be merged over several rows; a sentence is no name, and not the lock's to keep.
    if (name !== '') at = name.length <= LONGEST_NAME ? `${key} › ${name}` : key;
    addText(guide, at, cells.join(' | '), node.children.slice(index + 1, index + 2), base);
  }
}

const LONGEST_NAME = 24;

/** A heading may be a whole question. */
const short = (title: string) =>
  title.length > LONGEST_NAME ? `${title.slice(0, LONGEST_NAME - 1)}…` : title;

function addText(guide: Guide, key: string, text: string, nodes: Nodes[], base: string | undefined) {
  const part = guide.parts.get(key) ?? { text: '', mentions: new Set() };
  guide.parts.set(key, part);
  part.text += `${text}\n`;
  for (const [word] of text.matchAll(/\/?\w[\w./]*/g)) part.mentions.add(word.replace(/[./]+$/, ''));
  for (const node of nodes) {
    visit(node, 'delete', (deleted) => {
      part.text += `given up: ${plainText(deleted)}\n`;
    });
    visit(node, 'link', ({ url }) => {
      const page = URL.canParse(url, base) ? pageIdOf(new URL(url, base).href) : undefined;
      if (page !== undefined) part.mentions.add(page);
    });
  }
}
