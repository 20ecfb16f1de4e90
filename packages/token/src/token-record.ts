import type { ForcedUse } from './forced-limit.ts';

/** What the fleet knows of a token; one JSON text in the store. */
export interface TokenRecord {
  token: string;
  /** Milliseconds that it had left when this was written. */
  life: number;
  /** WeChat has refused it, and nobody has found another one yet. */
  refused?: boolean | undefined;
  /** Forced refreshes of the day. */
  forced?: ForcedUse | undefined;
}

export const writeRecord = (record: TokenRecord): string => JSON.stringify(record);

/** undefined where the text is not a record: another program's, or an older form's. It is then overwritten. */
export function readRecord(text: string): TokenRecord | undefined {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isFields(read)) return undefined;
  const { token, life, refused, forced } = read;
  if (typeof token !== 'string' || token === '' || !isTime(life)) return undefined;
  return { token, life, refused: refused === true, forced: readForced(forced) };
}

function readForced(forced: unknown): ForcedUse | undefined {
  if (!isFields(forced)) return undefined;
  const { count, since, left } = forced;
  return isTime(count) && isTime(since) && isTime(left) ? { count, since, left } : undefined;
}

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isTime = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
