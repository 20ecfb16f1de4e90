import type { Section } from '../page/sections.ts';
import { columnOf, tablesIn } from '../page/tables.ts';
import { readBlock } from './block-title.ts';
import { sharingBlocks } from './documented-fields.ts';
import { type Fields, PARTS, type Part } from './page-facts.ts';

/**
 * Collects legal values from their tables: the blocks of 枚举信息 (`Body.action` `Enum`), and headings such
 * as `cancel_reason_id 的合法值`, which name a field without its place.
 */
export function legalValues(
  sections: Section[],
  parts: Partial<Record<Part, Fields>>,
): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const section of sections) {
    const values = tablesIn(section.nodes)
      .filter((table) => columnOf(table, '枚举值', '值') === 0)
      .flatMap(({ rows }) => rows.map(([value = '']) => value))
      .filter(Boolean);
    if (values.length === 0) continue;
    for (const place of places(section, parts)) found[place] = values;
  }
  return found;
}

function places({ title, badge, area, nodes }: Section, parts: Partial<Record<Part, Fields>>): string[] {
  const block = badge === 'Enum' ? readBlock(title) : undefined;
  if (block) return [block, ...sharingBlocks(nodes)].map(({ part, path }) => `${part}.${path}`);
  const name = /(?:的合法值|枚举值)/.test(title) ? /[A-Za-z]\w*/.exec(title)?.[0] : undefined;
  if (!name) return [];
  const where = PARTS.filter((part) => matchesArea(part, area));
  const paths = where.flatMap((part) =>
    Object.keys(parts[part] ?? {})
      .filter((path) => path.split('.').at(-1) === name)
      .map((path) => `${part}.${path}`),
  );
  // Two fields of one name may mean different things: then the list is known by the bare name only.
  return paths.length === 1 ? paths : [name];
}

function matchesArea(part: Part, area: Section['area']): boolean {
  if (area === 'request') return part !== 'response';
  return area !== 'response' || part === 'response';
}
