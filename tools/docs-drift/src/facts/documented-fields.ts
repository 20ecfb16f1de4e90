import type { RootContent } from 'mdast';
import { plainText } from '../page/plain-text.ts';
import type { Area, Section } from '../page/sections.ts';
import { type Block, readBlock } from './block-title.ts';
import { fieldRows } from './field-rows.ts';
import type { Fields, Part } from './page-facts.ts';

/** The fields of a page's three parts, and what the 枚举 columns of their tables list. */
export interface DocumentedFields {
  parts: Partial<Record<Part, Fields>>;
  values: Record<string, string[]>;
  /** What else the tables say beside their fields, by the area they are in. */
  beside: Partial<Record<Area, string[]>>;
}

/** Collects the field tables of a page; the nested ones come from their own blocks. */
export function documentedFields(sections: Section[]): DocumentedFields {
  const found: DocumentedFields = { parts: {}, values: {}, beside: {} };
  const first = new Map<string, string>();
  for (const section of sections) {
    if (section.area !== 'request' && section.area !== 'response') continue;
    const block = blockOf(section, (part, name) => first.get(`${part} ${name}`));
    if (!block) continue;
    const table = fieldRows(section.nodes);
    if (!table) {
      if (saysNone(section.nodes)) found.parts[block.part] ??= {};
      continue;
    }
    const { area } = section;
    found.beside[area] = found.beside[area] ?? [];
    const beside = found.beside[area];
    for (const line of table.beside) beside.push(line);
    for (const { part, path } of [block, ...sharingBlocks(section.nodes)]) {
      found.parts[part] ??= {};
      const fields = found.parts[part];
      // A block whose field is in no table: its row was renamed, but the block was not.
      if (path && !fields[path]) beside.push(`${part}.${path}`);
      for (const { name, values, ...field } of table.rows) {
        const at = path ? `${path}.${name}` : name;
        // If a field has two rows, the later one counts; that there are two is also kept.
        const twin = fields[at];
        if (twin) beside.push(`${part}.${at} ${twin.type} ${twin.required} ${twin.text}`);
        fields[at] = field;
        if (!first.has(`${part} ${name}`)) first.set(`${part} ${name}`, at);
        if (values.length > 0) found.values[`${part}.${at}`] = values;
      }
    }
  }
  return found;
}

/** @param placeOf gives the path of the first field of that name, whichever field it belongs to */
function blockOf(
  { title, badge, area }: Section,
  placeOf: (part: Part, name: string) => string | undefined,
): Block | undefined {
  if (badge === 'Enum') return undefined;
  if (title.startsWith('查询参数')) return { part: 'query', path: '' };
  const block = readBlock(title);
  if (block) return block;
  const part = area === 'request' ? 'body' : 'response';
  const structure = /^(\w+) ?的结构$/.exec(title)?.[1];
  if (structure === undefined) return { part, path: '' };
  return { part, path: placeOf(part, structure) ?? structure };
}

// Far more than any page has; the rows of the table count once for each field.
const MAX_SHARING = 100;

/** Other fields with the same structure, which a quote above the table lists (以下参数也使用此结构). */
export function sharingBlocks(nodes: RootContent[]): Block[] {
  return nodes
    .filter((node) => node.type === 'blockquote')
    .flatMap(({ children }) => children)
    .flatMap((node) => (node.type === 'list' ? node.children : []))
    .map((item) => readBlock(plainText(item).split(/[\s：:]/)[0] ?? ''))
    .filter((block) => block !== undefined)
    .slice(0, MAX_SHARING);
}

/** Words instead of a table (无, or the text to answer an event with) say that there are no fields. */
function saysNone(nodes: RootContent[]): boolean {
  return nodes.some(({ type }) => type === 'paragraph');
}
