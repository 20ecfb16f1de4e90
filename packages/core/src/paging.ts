import { fieldsOf } from './check-fields.ts';
import { WeappUsageError } from './errors.ts';

/** How an operation pages (`x-paging` in the spec). Names are fields; dots lead into objects. */
export interface Paging {
  /** `offset`: items to skip; `page`: number of the page; `cursor`: what the answer before gave. */
  style: 'offset' | 'page' | 'cursor';
  /** The input field that says where a page begins. */
  position: string;
  /** Its first value. */
  first?: number | string | undefined;
  /** The input field with the number of items of a page. */
  size?: string;
  /** The most that `size` may be. */
  maximum?: number;
  /** The answer's array. */
  items: string;
  /** The answer's count of all items. */
  total?: string;
  /** The answer's count of pages. */
  pages?: string;
  /** The answer's position of the next page. */
  next?: string;
  /** The answer's word on whether more follows. */
  more?: string;
}

/** All items, page after page; each page is fetched when it is needed. */
export interface Pages<Page, Item> extends AsyncIterable<Item> {
  /** The same by whole answers. */
  pages(): AsyncIterable<Page>;
}

type Fields = Record<string, unknown>;

/** Pages through an operation: `ask` calls it with one input. */
export function paginate(
  id: string,
  paging: Paging,
  input: unknown,
  ask: (input: Fields) => Promise<unknown>,
): Pages<unknown, unknown> {
  const fields: Fields = { ...fieldsOf(id, input) };
  const size = paging.size === undefined ? undefined : (at(fields, paging.size) ?? paging.maximum);
  if (typeof size === 'number' && !(size >= 1 && size <= (paging.maximum ?? Number.MAX_SAFE_INTEGER))) {
    const limit = paging.maximum === undefined ? '' : ` and at most ${paging.maximum}`;
    throw new WeappUsageError(`${id}: ${paging.size} must be at least 1${limit}.`, id);
  }
  async function* pages(): AsyncGenerator<unknown> {
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
  return {
    pages,
    async *[Symbol.asyncIterator]() {
      for await (const page of pages()) yield* itemsOf(id, paging, page);
    },
  };
}

interface Progress {
  page: unknown;
  position: unknown;
  /** Items of this page. */
  count: number;
  /** Items of all pages so far. */
  seen: number;
  size: unknown;
}

/** Where the next page begins; undefined after the last one. */
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
  // A short page is the last, unless WeChat may have cut the size: then only an empty one is.
  return more === undefined && paging.maximum !== undefined && count < Number(size) ? undefined : next;
}

function itemsOf(id: string, { items }: Paging, page: unknown): unknown[] {
  const list = at(page, items);
  if (Array.isArray(list)) return list;
  // Some inputs make WeChat list something else; an empty list it may leave out.
  const [other] = Object.entries(Object(page)).find(([, value]) => Array.isArray(value)) ?? [];
  if (other === undefined) return [];
  throw new WeappUsageError(
    `${id}: with this input the answer has ${other} in place of ${items}: read it by \`.pages()\`.`,
    id,
  );
}

const at = (value: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((inner, name) => Object(inner)[name], value);

function numberAt(page: unknown, path: string | undefined): number | undefined {
  const value = path === undefined ? undefined : at(page, path);
  return value === undefined || value === null || value === '' ? undefined : Number(value);
}

/** A copy of the fields with one of them replaced. */
function put(fields: Fields, path: string, value: unknown): Fields {
  const [name = '', ...deeper] = path.split('.');
  const inner = deeper.length === 0 ? value : put({ ...Object(fields[name]) }, deeper.join('.'), value);
  return { ...fields, [name]: inner };
}
