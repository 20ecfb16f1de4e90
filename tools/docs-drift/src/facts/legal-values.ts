import type { Section } from '../page/sections.ts';
import { columnOf, type Table, tablesIn } from '../page/tables.ts';
import { readBlock } from './block-title.ts';
import { sharingBlocks } from './documented-fields.ts';
import { type Fields, PARTS, type Part } from './page-facts.ts';

/** Legal values by the place of their field, and what the tables say about each of them. */
export interface LegalValues {
  values: Record<string, string[]>;
  /** The rest of each row: what a value means. */
  meanings: Record<string, string>;
  /** The sections whose tables of values were read. */
  sections: ReadonlySet<Section>;
}

/**
 * Collects legal values from their tables: the blocks of 枚举信息 (`Body.action` `Enum`), and headings such
 * as `cancel_reason_id 的合法值`, which name a field without its place.
 */
export function legalValues(sections: Section[], parts: Partial<Record<Part, Fields>>): LegalValues {
  const sectionsRead = new Set<Section>();
  const found: LegalValues = { values: {}, meanings: {}, sections: sectionsRead };
  const byName = pathsByName(parts);
  for (const section of sections) {
    const rows = valueTables(section).flatMap((table) => table.rows.filter(([value]) => value));
    if (rows.length === 0) continue;
    const meanings = rows
      .map((row) => `${row.join(' ')}\n`)
      .sort()
      .join('');
    for (const place of places(section, byName)) {
      sectionsRead.add(section);
      // Two tables may be under one heading or two; both count.
      const values = found.values[place] ?? [];
      for (const [value = ''] of rows) values.push(value);
      found.values[place] = values;
      found.meanings[place] = `${found.meanings[place] ?? ''}${meanings}`;
    }
  }
  return found;
}

/** The tables of legal values in a section. */
const valueTables = ({ nodes }: Section): Table[] =>
  tablesIn(nodes).filter((table) => columnOf(table, '枚举值', '值') === 0);

/** The fields of each part by their own names, without their parents. */
function pathsByName(parts: Partial<Record<Part, Fields>>): Record<Part, Map<string, string[]>> {
  const of = (part: Part) => {
    const paths = Object.keys(parts[part] ?? {});
    return Map.groupBy(paths, (path) => path.slice(path.lastIndexOf('.') + 1));
  };
  return { query: of('query'), body: of('body'), response: of('response') };
}

function places({ title, badge, area, nodes }: Section, byName: ReturnType<typeof pathsByName>): string[] {
  const block = badge === 'Enum' ? readBlock(title) : undefined;
  if (block) return [block, ...sharingBlocks(nodes)].map(({ part, path }) => `${part}.${path}`);
  const name = /(?:的合法值|枚举值)/.test(title) ? /[A-Za-z]\w*/.exec(title)?.[0] : undefined;
  if (!name) return [];
  const where = PARTS.filter((part) => matchesArea(part, area));
  const paths = where.flatMap((part) => (byName[part].get(name) ?? []).map((path) => `${part}.${path}`));
  // Two fields of the same name may mean different things: then the list is kept under the bare name only.
  return paths.length === 1 ? paths : [name];
}

function matchesArea(part: Part, area: Section['area']): boolean {
  if (area === 'request') return part !== 'response';
  return area !== 'response' || part === 'response';
}
