import type { Nodes, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { type Format, parsePage } from '../page/parse-page.ts';
import { plainText, textLines } from '../page/plain-text.ts';
import { readHeading } from '../page/sections.ts';
import { readTable } from '../page/tables.ts';
import { pageIdOf, pageUrl } from '../page-id.ts';
import { type GuideSection, mention, openSection } from './guide-section.ts';
import { fieldOf, keysOf } from './message-fields.ts';

/** A page that does not document a single call: a guide, an overview, the index of a section. */
export interface Guide {
  /** Path below `API/`, or, for a guide beside `API/`, below the folder of both. */
  id: string;
  title: string;
  beside: boolean;
  /** By heading, and by row if a row has a name: `推送响应 › ErrCode`. */
  parts: Map<string, GuidePart>;
}

/** What a guide says at one place. */
export interface GuidePart {
  text: string;
  /** Words that may be names of calls and events, request paths and ids of pages. */
  mentions: Set<string>;
  /** The section it is in; undefined before the first heading. */
  section?: GuideSection;
  /** Of a row: the words of its table, and of the paragraph before that. */
  table?: Set<string>[];
  /** Field names in a row or an example. */
  fields: Set<string>;
}

/** Splits a guide: the text below each heading, and each row of its tables that has a name. */
export function readGuide(id: string, text: string, format: Format, beside: boolean): Guide {
  const guide: Guide = { id, title: '', beside, parts: new Map() };
  const base = beside ? undefined : pageUrl(id);
  const open: { depth: number; title: string; section: GuideSection }[] = [];
  const seen = new Map<string, number>();
  let key = '';
  // Tables below one heading are numbered: a row may move from one to another.
  let tables = 0;
  let lead: Set<string> | undefined;
  for (const node of parsePage(text, format).children) {
    const heading = readHeading(node);
    if (!heading) {
      tables += node.type === 'table' ? 1 : 0;
      const place = { guide, base, ...open.at(-1), ...(node.type === 'table' && lead && { lead }) };
      addNode(place, node.type === 'table' && tables > 1 ? `${key}, ${tables}` : key, node);
      if (node.type === 'paragraph') lead = wordsOf(textLines(node).join('\n'));
      continue;
    }
    guide.title ||= heading.title;
    while ((open.at(-1)?.depth ?? 0) >= heading.depth) open.pop();
    // What is below the page's own title does not need to mention it.
    const parent = open.length > 1 ? open.slice(-1) : [];
    key = numbered(seen, [...parent, heading].map(({ title }) => short(title)).join(' › '));
    const section = openSection(open.at(-1)?.section, heading.title, heading.depth);
    open.push({ ...heading, section });
    tables = 0;
    lead = undefined;
    addText({ guide, base, section }, key, `${heading.title} ${heading.badge}`, [node]);
  }
  return guide;
}

/** Two places with the same name: the second is `name (2)`. */
function numbered(seen: Map<string, number>, key: string): string {
  const count = (seen.get(key) ?? 0) + 1;
  seen.set(key, count);
  return count > 1 ? `${key} (${count})` : key;
}

/** What is around a text. */
interface Place extends Pick<GuidePart, 'section' | 'table'> {
  guide: Guide;
  base: string | undefined;
}

function addNode({ lead, ...place }: Place & { lead?: Set<string> }, key: string, node: RootContent) {
  if (node.type !== 'table') {
    const text = textLines(node).join('\n');
    addText(place, key, text, [node], node.type === 'code' ? keysOf(node.value) : []);
    return;
  }
  const table = readTable(node);
  const { columns, rows } = table;
  addText(place, key, columns.join(' | '), node.children.slice(0, 1));
  const words = wordsOf(rows.flat().join(' | '));
  let at = key;
  for (const [index, cells] of rows.entries()) {
    const name = cells[0] ?? '';
    // The name's cell may span several rows; a sentence is not a name, and the lock does not keep it.
    if (name !== '') at = name.length <= LONGEST_NAME ? `${key} › ${name}` : key;
    const row = { ...place, table: [words, lead ?? new Set<string>()] };
    addText(row, at, cells.join(' | '), node.children.slice(index + 1, index + 2), fieldOf(table, cells));
  }
}

const LONGEST_NAME = 24;

/** A heading may be a whole sentence. */
const short = (title: string) =>
  title.length > LONGEST_NAME ? `${title.slice(0, LONGEST_NAME - 1)}…` : title;

function addText(
  { guide, base, section, table }: Place,
  key: string,
  text: string,
  nodes: Nodes[],
  fields: string[] = [],
) {
  const part = guide.parts.get(key) ?? { text: '', mentions: new Set(), fields: new Set() };
  guide.parts.set(key, part);
  if (section) part.section = section;
  if (table) part.table = table;
  part.text += `${text}\n`;
  for (const field of fields) part.fields.add(field);
  const words = wordsOf(text);
  for (const word of words) part.mentions.add(word);
  mention(section, words);
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

/** Words that may be names, and `MsgType text` if a message's type is given. */
function wordsOf(text: string): Set<string> {
  const words = Array.from(text.matchAll(/\/?\w[\w./]*/g), ([word]) => word.replace(/[./]+$/, ''));
  const types = Array.from(text.matchAll(/MsgType\W+(?:CDATA\W+)?(\w+)/g), ([, type]) => `MsgType ${type}`);
  return new Set([...words, ...types]);
}
