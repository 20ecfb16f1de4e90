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
  size?: string | undefined;
  /** The most that `size` may be. */
  maximum?: number | undefined;
  /** The answer's array. */
  items: string;
  /** The answer's count of all items. */
  total?: string | undefined;
  /** The answer's count of pages. */
  pages?: string | undefined;
  /** The answer's position of the next page. */
  next?: string | undefined;
  /** The answer's word on whether more follows. */
  more?: string | undefined;
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
    yield* (await import('./pages.ts')).walk(paging, fields, size, ask);
  }
  return {
    pages,
    async *[Symbol.asyncIterator]() {
      const { itemsOf } = await import('./pages.ts');
      for await (const page of pages()) yield* itemsOf(id, paging, page);
    },
  };
}

/** The field at a path of names. */
export const at = (value: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((inner, name) => Object(inner)[name], value);
