import { type Format, parsePage } from '../page/parse-page.ts';
import { textLines } from '../page/plain-text.ts';
import { type Area, type Section, sectionsOf } from '../page/sections.ts';
import { columnOf, tablesIn } from '../page/tables.ts';
import { callLine } from './call-line.ts';
import { calling } from './calling.ts';
import { documentedFields } from './documented-fields.ts';
import { Endings } from './endings.ts';
import { errcodes } from './errcodes.ts';
import { examples } from './examples.ts';
import { legalValues } from './legal-values.ts';
import type { PageFacts } from './page-facts.ts';
import { prose } from './prose.ts';
import { rest } from './rest.ts';

/**
 * What a page turned out to be: `facts` of a call or an event, an `index` of a section, any `other` page,
 * or `unreadable`, with the reason in words.
 */
export type PageReading =
  | { kind: 'facts'; facts: PageFacts }
  | { kind: 'index' | 'other' }
  | { kind: 'unreadable'; reason: string };

/** Reads the facts of one page. HTML and Markdown of the same page give the same facts. */
export function readPage(id: string, text: string, format: Format): PageReading {
  try {
    return read(id, text, format);
  } catch (error) {
    // The parsers recurse for each level of nesting.
    if (error instanceof RangeError) return { kind: 'unreadable', reason: tooMuch(error) };
    throw error;
  }
}

/** Why a page that no person would write cannot be read. */
export const tooMuch = (error: RangeError): string =>
  /call stack/.test(error.message) ? 'it is nested too deeply.' : `${error.message}.`;

function read(id: string, text: string, format: Format): PageReading {
  if (text.trim() === '') return { kind: 'unreadable', reason: 'the page is empty.' };
  const sections = sectionsOf(parsePage(text, format));
  const introduction = sections.filter(({ area }) => area === 'introduction');
  if (sections.some(isIndex)) return { kind: 'index' };

  const call = callLine(sections);
  const named = nameOf(introduction);
  const isEvent = named?.kind === 'event' || sections.some(({ title }) => EVENT_HEADINGS.has(title));
  if (!call && !named && !isEvent) return { kind: 'other' };
  if (!call && !isEvent)
    return { kind: 'unreadable', reason: `${named?.name} has no request line (HTTPS 调用).` };
  const missing = missingHeadings(sections, named?.kind);
  if (missing.length > 0)
    return { kind: 'unreadable', reason: `${missing.join(' and ')} missing: the page looks cut off.` };

  const title = sections[0]?.title ?? '';
  const fields = documentedFields(sections);
  const rows = Object.values(fields.parts).flatMap((part) => Object.values(part).map(({ text }) => text));
  const known = new Endings(rows);
  const texts = prose(sections, known);
  const legal = legalValues(sections, fields.parts);
  // If a field has both, the table of values counts.
  const overruled = Object.entries(fields.values).filter(([place]) => legal.values[place]);
  fields.beside.values = overruled.map(([place, values]) => `${place} ${values.join(' ')}`);
  return {
    kind: 'facts',
    facts: {
      id,
      kind: isEvent ? 'event' : 'call',
      title,
      name: named?.name ?? nameInTitle(title),
      ...(!isEvent && call),
      ...calling(sections),
      ...fields.parts,
      values: { ...fields.values, ...legal.values },
      meanings: legal.meanings,
      errcodes: errcodes(sections, [...rows, ...Object.values(texts).flatMap((text) => text.split('\n'))]),
      examples: examples(sections),
      prose: texts,
      rest: rest(sections, { fields, legal, known }),
    },
  };
}

const EVENT_HEADINGS = new Set(['消息参数', '消息返回', '推送示例']);

const isIndex = ({ nodes }: Section) =>
  tablesIn(nodes).some((table) => columnOf(table, '接口名称') >= 0 && columnOf(table, '请求路径') >= 0);

function nameOf(sections: Section[]): { kind: 'call' | 'event'; name: string } | undefined {
  // By lines: if a copy has lost its blank lines, the quote before it includes this one.
  for (const line of textLines(...sections.flatMap(({ nodes }) => nodes))) {
    const match = /^(接口|事件)英文名[：:]\s*(\S+)/.exec(line);
    if (match?.[2]) return { kind: match[1] === '接口' ? 'call' : 'event', name: match[2] };
  }
  return undefined;
}

/** Older pages have their name in the title: `logistics.onAddOrder`, `回传广告数据（ad.addUserAction）`. */
function nameInTitle(title: string): string {
  return /(?:^|[.（(])(\w+)[）)]?$/.exec(title)?.[1] ?? '';
}

/** The template's headings that a page lacks. A page that was cut off lacks the last ones. */
function missingHeadings(sections: Section[], kind: 'call' | 'event' | undefined): string[] {
  const areas = new Set(sections.map(({ area }) => area));
  const wanted = kind === 'event' ? EVENT_AREAS : kind === 'call' ? CALL_AREAS : [];
  return wanted.filter(([area]) => !areas.has(area)).map(([, title]) => title);
}

const CALL_AREAS: [Area, string][] = [
  ['request', '请求参数'],
  ['response', '返回参数'],
  ['errcodes', '错误码'],
  ['scope', '适用范围'],
];
const EVENT_AREAS: [Area, string][] = [
  ['request', '消息参数'],
  ['response', '消息返回'],
  ['examples', '代码示例'],
];
