import type { RootContent } from 'mdast';
import { textLines } from '../page/plain-text.ts';
import type { Area, Section } from '../page/sections.ts';
import type { Endings } from './endings.ts';
import type { PageFacts, Prose } from './page-facts.ts';

const PLACE: Partial<Record<Area, Prose>> = {
  introduction: 'introduction',
  calling: 'calling',
  request: 'fields',
  response: 'fields',
  values: 'fields',
  notes: 'notes',
};

/** Whether a line is the one that gives the name, which is read elsewhere. */
export const isNameLine = (line: string): boolean => /^(?:接口|事件)英文名/.test(line);

// Lines that are on every page and are not facts.
const TEMPLATE =
  /^(?:接口应在服务器端调用|本文档描述服务器端接收|调试诊断$|无$|本(?:接口|事件)无特殊注意事项)/;

/** Whether a line is one that WeChat puts on every page, and rewords on all of them at once. */
export const isTemplate = (line: string): boolean => TEMPLATE.test(line);

/**
 * Gathers what the page says in sentences, by place: limits and exceptions are there.
 * @param known texts of the field tables: a block of fields repeats the end of its field's row
 */
export function prose(sections: Section[], known: Endings): PageFacts['prose'] {
  const texts: PageFacts['prose'] = {};
  for (const { title, area, nodes } of sections) {
    const place = PLACE[area];
    if (!place) continue;
    const own = textLines(...nodes.filter((node) => isProseNode(node, area)));
    const heading = area === 'notes' && title !== '注意事项' ? [title] : [];
    const lines = [...heading, ...own.filter((line) => isProse(line, place, known))];
    if (lines.length > 0) texts[place] = [texts[place] ?? [], lines].flat().join('\n');
  }
  return texts;
}

/** Whether a line among sentences counts as the page's own. */
function isProse(line: string, place: Prose, known: Endings): boolean {
  if (isTemplate(line) || isNameLine(line)) return false;
  return place !== 'fields' || !known.has(line);
}

/** Tables of fields are separate facts, and so are the request line and the list under 调用方式. */
export function isProseNode({ type }: RootContent, area: Area): boolean {
  if (area === 'calling') return !['list', 'blockquote', 'code'].includes(type);
  if (area === 'introduction') return type !== 'code';
  return area === 'notes' || type !== 'table';
}
