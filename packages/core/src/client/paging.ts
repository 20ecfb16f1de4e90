import { WeappUsageError } from '../errors/errors.ts';
import { fieldsOf } from '../operation/check-fields.ts';
import { needed } from '../operation/needed.ts';
import { at, type Paging } from './page-fields.ts';

/** All items of a paginated operation; each page is fetched when it is needed. */
export interface Pages<Page, Item> extends AsyncIterable<Item> {
  /** The same as whole answers, one per page. */
  pages(): AsyncIterable<Page>;
}

type Fields = Record<string, unknown>;

/** Iterates over a paginated operation; `ask` calls it with one input. */
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
    yield* (await needed(import('./pages.ts'))).walk(paging, fields, size, ask);
  }
  return {
    pages,
    async *[Symbol.asyncIterator]() {
      const { itemsOf } = await needed(import('./pages.ts'));
      for await (const page of pages()) yield* itemsOf(id, paging, page);
    },
  };
}
