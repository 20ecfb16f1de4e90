import type { RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { plainText, textLines, tidy } from '../page/plain-text.ts';
import type { Area, Section } from '../page/sections.ts';
import { columnOf, readTable, type Table } from '../page/tables.ts';
import { withoutCallLine } from './call-line.ts';
import { withoutCallingFacts } from './calling.ts';
import type { DocumentedFields } from './documented-fields.ts';
import type { Endings } from './endings.ts';
import { isFieldTable } from './field-rows.ts';
import type { LegalValues } from './legal-values.ts';
import type { PageFacts } from './page-facts.ts';
import { isNameLine, isProseNode, isTemplate } from './prose.ts';

/** What has been read already. */
interface Read {
  fields: DocumentedFields;
  legal: LegalValues;
  /** Texts of the field tables, which are repeated in blocks of fields. */
  known: Endings;
}

/**
 * Gathers what the page shows and no other fact covers: headings, columns, tables of another kind, sentences of the
 * template, the scope. Without it, a change there would be missed. Lines are sorted, so that the order of rows and
 * blocks means as little here as it does in the other facts.
 */
export function rest(sections: Section[], { fields, legal, known }: Read): PageFacts['rest'] {
  const found = new Map<Area, string[]>();
  for (const [index, section] of sections.entries()) {
    const lines = found.get(section.area) ?? [];
    found.set(section.area, lines);
    // The title is a fact, and the headings of further notes stand among their sentences.
    if (index > 0 && (section.area !== 'notes' || section.title === '注意事项')) lines.push(section.title);
    lines.push(section.badge);
    for (const line of struckOut(section.nodes)) lines.push(line);
    for (const node of section.nodes)
      for (const line of unread(node, section, { legal, known })) lines.push(line);
  }
  for (const area of AREAS) found.set(area, [...(found.get(area) ?? []), ...(fields.beside[area] ?? [])]);
  const texts = [...found].map(([area, lines]) => [area, lines.filter(Boolean).sort().join('\n')] as const);
  return Object.fromEntries(texts.filter(([, text]) => text !== ''));
}

const AREAS = ['request', 'response', 'values'] as const;

/** The lines of a node that no fact covers. */
function unread(node: RootContent, section: Section, { legal, known }: Omit<Read, 'fields'>): string[] {
  const { area } = section;
  if (node.type === 'table') return unreadRows(readTable(node), section, legal);
  if (node.type === 'code') {
    if (area === 'introduction' || area === 'calling')
      return withoutCallLine(node.value.split('\n').map(tidy));
    return area === 'errcodes' || area === 'scope' ? node.value.split('\n').map(tidy) : [];
  }
  const lines = textLines(node).filter((line) => !isNameLine(line));
  if (area === 'calling' && !isProseNode(node, area)) return withoutCallingFacts(lines);
  if (area === 'errcodes' || area === 'scope' || area === 'examples') return lines;
  // What the prose leaves out: sentences of the template, and those that repeat the row of a field.
  const isRepeated = (line: string) =>
    area !== 'introduction' && area !== 'calling' && area !== 'notes' && known.has(line);
  return lines.filter((line) => isTemplate(line) || isRepeated(line));
}

/** The rows of a table if they are not facts; for other tables, their columns. */
function unreadRows(table: Table, section: Section, legal: LegalValues): string[] {
  const { area } = section;
  const columns = table.columns.join(' | ');
  const all = [columns, ...table.rows.map((cells) => cells.join(' | '))];
  switch (area) {
    case 'introduction':
    case 'calling':
    case 'notes':
      // They are part of the prose.
      return [];
    case 'errcodes': {
      const column = columnOf(table, '错误码');
      return column < 0
        ? all
        : [columns, ...table.rows.filter((cells) => !cells[column]).map((cells) => cells.join(' | '))];
    }
    case 'request':
    case 'response':
    case 'values': {
      // A field table reports its own columns.
      if (area !== 'values' && section.badge !== 'Enum' && isFieldTable(table)) return [];
      const isRead = columnOf(table, '枚举值', '值') === 0 && legal.sections.has(section);
      return isRead
        ? [columns, ...table.rows.filter(([value]) => !value).map((cells) => cells.join(' | '))]
        : all;
    }
    default:
      return all;
  }
}

/** Words that are struck out are deprecated fields and values; the text alone does not show it. */
function struckOut(nodes: RootContent[]): string[] {
  const lines: string[] = [];
  for (const node of nodes)
    visit(node, 'delete', (deleted) => {
      lines.push(`given up: ${plainText(deleted)}`);
    });
  return lines;
}
