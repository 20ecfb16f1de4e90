import { isToken } from '../checks/token-text.ts';
import type { RefusedOperation } from './blame.ts';
import type { ForcedUse } from './forced-limit.ts';
import { MAX_LIFE } from './held-token.ts';
import { LONGEST_NAME, OPERATIONS } from './operation-name.ts';

/** A token as the store keeps it, with what the fleet knows about it; one JSON text. Unknown fields are ignored. */
export interface TokenRecord {
  token: string;
  /** Milliseconds it had left when this was written. */
  life: number;
  /** Milliseconds between the request that returned it and this write. */
  checked: number;
  /** A new one is being forced at this moment. */
  forcing?: boolean | undefined;
  /** Forced refreshes in the last 24 hours. */
  forced?: ForcedUse | undefined;
  /** Operations that were refused. */
  operations?: RefusedOperation[] | undefined;
}

const LONGEST = 65_536;
/**
 * Bytes that the operations may take; 436 of them, each to blame, take 27 KB. A store takes 65,535, and encryption makes
 * a value a third longer.
 */
const MOST = 40_000;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const encoder = new TextEncoder();

export function writeRecord({ operations, ...rest }: TokenRecord): string {
  const text = JSON.stringify(rest);
  return operations ? `${text.slice(0, -1)},"operations":[${briefly(operations)}]}` : text;
}

/** As many operations as there is room for, each as a list: field names would be longer than their values. */
function briefly(operations: readonly RefusedOperation[]): string[] {
  const lists = operations.map(({ id, token, refused, blamed, accepted, pardoned, forced }) => {
    const spans = [refused, blamed, accepted, pardoned].map((since) => since && Math.ceil(since));
    const list = [id, token, ...spans, ...forced.map(Math.ceil)];
    while (list.at(-1) === undefined) list.pop();
    return JSON.stringify(list);
  });
  // A UTF-16 unit takes 3 bytes at most, so few operations need no counting, which takes longer than the writing.
  if (3 * lists.reduce((units, list) => units + list.length + 1, 0) <= MOST) return lists;
  let left = MOST;
  const end = lists.findIndex((list) => {
    left -= encoder.encode(list).length + 1;
    return left < 0;
  });
  return end === -1 ? lists : lists.slice(0, end);
}

/**
 * undefined if the text is not a record: another program's, or an older format. It is then overwritten. Spans are
 * limited to plausible values, so that no record can extend a token's life or a wait.
 */
export function readRecord(text: unknown): TokenRecord | undefined {
  if (typeof text !== 'string' || text.length > LONGEST) return undefined;
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isFields(read)) return undefined;
  const { token, life, checked, forcing, forced, operations } = read;
  if (!isToken(token) || !isNumber(life)) return undefined;
  return {
    token,
    life: span(life, MAX_LIFE),
    checked: isNumber(checked) ? span(checked, DAY) : 0,
    forcing: forcing === true ? true : undefined,
    forced: readForced(forced),
    operations: readOperations(operations),
  };
}

function readForced(forced: unknown): ForcedUse | undefined {
  if (!isFields(forced)) return undefined;
  const { spans, claimed, since, closed } = forced;
  if (!Array.isArray(spans) || !isNumber(since)) return undefined;
  return {
    spans: readSpans(spans),
    ...(Array.isArray(claimed) && { claimed: readSpans(claimed) }),
    since: Math.max(0, since),
    closed: isNumber(closed) ? span(closed, HOUR) : 0,
  };
}

const readSpans = (spans: readonly unknown[]): number[] =>
  spans
    .filter(isNumber)
    .slice(0, 20)
    .map((each) => Math.max(0, each));

function readOperations(operations: unknown): RefusedOperation[] | undefined {
  if (!Array.isArray(operations)) return undefined;
  return operations.slice(0, OPERATIONS).flatMap((each: unknown) => {
    if (!Array.isArray(each)) return [];
    const [id, token, refused, blamed, accepted, pardoned, ...forced] = each as readonly unknown[];
    if (typeof id !== 'string' || id.length > LONGEST_NAME || !isNumber(refused)) return [];
    const spans = forced.filter(isNumber).slice(0, 12);
    return {
      id,
      forced: spans.map((since) => Math.max(0, since)),
      refused: Math.max(0, refused),
      token: typeof token === 'string' ? token.slice(0, 16) : '',
      blamed: readSpan(blamed),
      accepted: readSpan(accepted),
      pardoned: readSpan(pardoned),
    };
  });
}

const readSpan = (value: unknown): number | undefined => (isNumber(value) ? Math.max(0, value) : undefined);

const span = (value: number, most: number): number => Math.min(most, Math.max(0, value));

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
