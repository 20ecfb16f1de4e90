import { table } from '../generated/table.ts';
import type { Row } from './row.ts';

/** Candidates by the value of the field that tells most: usually one. */
const candidates = new Map<string, Row[]>();
for (const row of table) {
  const { Event, MsgType, action } = row[2]?.marks ?? { Event: [row[0]] };
  for (const value of Event ?? MsgType ?? action ?? []) {
    const key = String(value);
    candidates.set(key, [...(candidates.get(key) ?? []), row]);
  }
}

/** The names of all messages that the spec has. */
export const names: readonly string[] = table.map(([name]) => name);

/** Those of them that `success` does not answer. */
export const needsObject: ReadonlySet<string> = new Set(
  table.filter(([, , deviations]) => deviations?.needsObject).map(([name]) => name),
);

/** Which message it is; undefined for one that the spec does not have. In XML all values are text. */
export function recognise(message: Record<string, unknown>): Row | undefined {
  const key = own(message, 'Event') || own(message, 'MsgType') || own(message, 'action');
  return candidates.get(key)?.find(([name, , deviations]) => {
    const marks = deviations?.marks ?? { MsgType: ['event'], Event: [name] };
    return Object.entries(marks).every(([field, values]) =>
      values.some((value) => String(value) === own(message, field)),
    );
  });
}

function own(message: Record<string, unknown>, field: string): string {
  const value = Object.hasOwn(message, field) ? message[field] : undefined;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
