import type { Table } from '../page/tables.ts';

const NAMES = ['变量', '参数', '参数名', '字段', '字段名', '属性'];

/** The events that a text says a message is: the value of `Event` in an example, or in the row about that field. */
export function eventsIn(text: string): string[] {
  const examples = text.matchAll(/(?:"Event"\s*:\s*"|<Event>(?:<!\[CDATA\[)?\s*)(\w+)/g);
  const rows = text.matchAll(/(?:^|\| )Event \|.*/gm);
  const named = [...rows].flatMap(([row]) => row.match(/[a-z]+(?:_[a-z]+)+/g) ?? []);
  return [...new Set([...Array.from(examples, ([, event = '']) => event), ...named])];
}

/** The field name in a row of a table: none in tables of other things. */
export function fieldOf({ columns }: Table, cells: string[]): string[] {
  const names = NAMES.flatMap((name) => {
    const cell = cells[columns.indexOf(name)] ?? '';
    return /^[A-Za-z]\w*$/.test(cell) ? [cell] : [];
  });
  return names.slice(0, 1);
}

/** The field names in an example of a message or a reply; JSON with comments is something else. */
export function keysOf(code: string): string[] {
  if (!/ToUserName|MsgType|errcode|action/i.test(code) || (/^\s*\{/.test(code) && /(?<!:)\/\//.test(code)))
    return [];
  const text = code.replaceAll(/\\u200b|\u200b/g, '');
  const json = Array.from(text.matchAll(/"(\w+)"\s*:/g), ([, key]) => key);
  const xml = Array.from(text.matchAll(/<\s*([A-Za-z]\w*)>/g), ([, key]) => key).filter(
    (key) => key !== 'xml',
  );
  return [...new Set([...json, ...xml])].filter((key) => key !== undefined);
}
