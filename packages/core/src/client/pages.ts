// Loaded on the first use of paging.

import { WeappUsageError } from '../errors/errors.ts';
import { saidOf } from '../messages/errors.ts';
import { otherList } from '../messages/paging.ts';
import { at, type Paging } from './page-fields.ts';

type Fields = Record<string, unknown>;

/** Requests one page after another. */
export async function* walk(
  paging: Paging,
  fields: Fields,
  size: unknown,
  ask: (input: Fields) => Promise<unknown>,
): AsyncGenerator<unknown> {
  let position: unknown = at(fields, paging.position) ?? paging.first;
  for (let seen = 0; ; ) {
    let question = fields;
    if (paging.size !== undefined && size !== undefined) question = put(question, paging.size, size);
    if (position !== undefined) question = put(question, paging.position, position);
    const page = await ask(question);
    yield page;
    const list = at(page, paging.items);
    const count = Array.isArray(list) ? list.length : 0;
    seen += count;
    const next = nextPosition(paging, { page, position, count, seen, size });
    if (next === undefined) return;
    position = next;
  }
}

interface Progress {
  page: unknown;
  position: unknown;
  /** Number of items on this page. */
  count: number;
  /** Number of items on all pages so far. */
  seen: number;
  size: unknown;
}

/** The position of the next page; undefined after the last one. */
function nextPosition(paging: Paging, progress: Progress): unknown {
  const { page, position, count, seen, size } = progress;
  const { style, first, more: moreField } = paging;
  const more = moreField === undefined ? undefined : at(page, moreField);
  if (more === false || more === 0) return undefined;
  if (style === 'cursor') {
    const next = paging.next === undefined ? undefined : at(page, paging.next);
    const ended = !next || next === first || next === position || (count === 0 && !more);
    return ended ? undefined : next;
  }
  if (count === 0) return undefined;
  const begin = Number(first ?? 0);
  const here = Number(position ?? begin);
  const next = here + (style === 'page' ? 1 : count);
  const pages = numberAt(page, paging.pages);
  if (pages !== undefined) return next - begin < pages ? next : undefined;
  const total = numberAt(page, paging.total);
  if (total !== undefined) return (style === 'page' ? seen : next - begin) < total ? next : undefined;
  // A page that is not full is the last one, unless WeChat may have reduced the size: then only an empty page is.
  return more === undefined && paging.maximum !== undefined && count < Number(size) ? undefined : next;
}

/** Returns the items of a page. */
export function itemsOf(id: string, { items }: Paging, page: unknown): unknown[] {
  const list = at(page, items);
  if (Array.isArray(list)) return list;
  // With some inputs WeChat returns a different list. It may also omit an empty list.
  const [other] = Object.entries(Object(page)).find(([, value]) => Array.isArray(value)) ?? [];
  if (other === undefined) return [];
  throw new WeappUsageError(saidOf(id, otherList(other, items)), id);
}

function numberAt(page: unknown, path: string | undefined): number | undefined {
  const value = path === undefined ? undefined : at(page, path);
  return value === undefined || value === null || value === '' ? undefined : Number(value);
}

/** Copies the fields, with one of them replaced. */
function put(fields: Fields, path: string, value: unknown): Fields {
  const [name = '', ...deeper] = path.split('.');
  const inner = deeper.length === 0 ? value : put({ ...Object(fields[name]) }, deeper.join('.'), value);
  return { ...fields, [name]: inner };
}
