import type { RootContent } from 'mdast';
import { textLines } from '../page/plain-text.ts';
import type { Area, Section } from '../page/sections.ts';
import type { PageFacts, Prose } from './page-facts.ts';

const PLACE: Partial<Record<Area, Prose>> = {
  introduction: 'introduction',
  calling: 'calling',
  request: 'fields',
  response: 'fields',
  values: 'fields',
  notes: 'notes',
};

// Lines that are on every page or are read elsewhere; WeChat rewords them for all pages at once.
const TEMPLATE =
  /^(?:接口应在服务器端调用|本文档描述服务器端接收|(?:接口|事件)英文名|调试诊断$|无$|本(?:接口|事件)无特殊注意事项)/;

/**
 * Gathers what the page says in sentences, by place: limits and surprises stand there.
 * @param known texts of the field tables: a block of fields repeats what the row of its field ends with
 */
export function prose(sections: Section[], known: string[]): PageFacts['prose'] {
  const texts: PageFacts['prose'] = {};
  for (const { title, area, nodes } of sections) {
    const place = PLACE[area];
    if (!place) continue;
    const own = textLines(...nodes.filter((node) => isSentences(node, area)));
    const isNews = (line: string) => place !== 'fields' || !known.some((text) => text.endsWith(line));
    const heading = area === 'notes' && title !== '注意事项' ? [title] : [];
    const lines = [...heading, ...own.filter((line) => !TEMPLATE.test(line) && isNews(line))];
    if (lines.length > 0) texts[place] = [texts[place] ?? [], lines].flat().join('\n');
  }
  return texts;
}

/** Tables of fields are facts of their own, and so are the request line and the list under 调用方式. */
function isSentences({ type }: RootContent, area: Area): boolean {
  if (area === 'calling') return !['list', 'blockquote', 'code'].includes(type);
  if (area === 'introduction') return type !== 'code';
  return area === 'notes' || type !== 'table';
}
