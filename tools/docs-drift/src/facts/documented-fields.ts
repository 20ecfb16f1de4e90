import type { RootContent } from 'mdast';
import { plainText } from '../page/plain-text.ts';
import type { Section } from '../page/sections.ts';
import { type Block, readBlock } from './block-title.ts';
import { fieldRows } from './field-rows.ts';
import type { Fields, Part } from './page-facts.ts';

/** The fields of a page's three parts, and what the 枚举 columns of their tables list. */
export interface DocumentedFields {
  parts: Partial<Record<Part, Fields>>;
  values: Record<string, string[]>;
  /** Blocks of a field that no table has. */
  orphans: string[];
}

/** Collects the field tables of a page, the nested ones from their own blocks. */
export function documentedFields(sections: Section[]): DocumentedFields {
  const found: DocumentedFields = { parts: {}, values: {}, orphans: [] };
  for (const section of sections) {
    if (section.area !== 'request' && section.area !== 'response') continue;
    const block = blockOf(section, found.parts);
    if (!block) continue;
    const rows = fieldRows(section.nodes);
    if (!rows) {
      if (saysNone(section.nodes)) found.parts[block.part] ??= {};
      continue;
    }
    for (const { part, path } of [block, ...sharingBlocks(section.nodes)]) {
      found.parts[part] ??= {};
      const fields = found.parts[part];
      if (path && !fields[path]) found.orphans.push(`${part}.${path}`);
      for (const { name, values, ...field } of rows) {
        const at = path ? `${path}.${name}` : name;
        fields[at] = field;
        if (values.length > 0) found.values[`${part}.${at}`] = values;
      }
    }
  }
  return found;
}

function blockOf({ title, badge, area }: Section, parts: DocumentedFields['parts']): Block | undefined {
  if (badge === 'Enum') return undefined;
  if (title.startsWith('查询参数')) return { part: 'query', path: '' };
  const block = readBlock(title);
  if (block) return block;
  const part = area === 'request' ? 'body' : 'response';
  const structure = /^(\w+) ?的结构$/.exec(title)?.[1];
  if (structure === undefined) return { part, path: '' };
  const paths = Object.keys(parts[part] ?? {});
  return { part, path: paths.find((path) => path.split('.').at(-1) === structure) ?? structure };
}

/** Other fields with the same structure, which a quote above the table lists (以下参数也使用此结构). */
export function sharingBlocks(nodes: RootContent[]): Block[] {
  return nodes
    .filter((node) => node.type === 'blockquote')
    .flatMap(({ children }) => children)
    .flatMap((node) => (node.type === 'list' ? node.children : []))
    .map((item) => readBlock(plainText(item).split(/[\s：:]/)[0] ?? ''))
    .filter((block) => block !== undefined);
}

/** Words in place of a table (无, or the text to answer an event with) say that there are no fields. */
function saysNone(nodes: RootContent[]): boolean {
  return nodes.some(({ type }) => type === 'paragraph');
}
