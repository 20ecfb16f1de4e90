import { WeappUsageError } from '../errors/errors.ts';
import type { Language } from '../errors/language.ts';
import { speaking } from '../errors/texts.ts';
import { saidOf } from '../messages/errors.ts';
import { sizeWrong } from '../messages/paging.ts';
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
  language?: Language,
): Pages<unknown, unknown> {
  const fields: Fields = { ...fieldsOf(id, input) };
  const size = paging.size === undefined ? undefined : (at(fields, paging.size) ?? paging.maximum);
  if (typeof size === 'number' && !(size >= 1 && size <= (paging.maximum ?? Number.MAX_SAFE_INTEGER))) {
    throw new WeappUsageError(saidOf(id, sizeWrong(String(paging.size), paging.maximum)), id);
  }
  async function* pages(): AsyncGenerator<unknown> {
    const { walk } = await speaking(language, () => needed(import('./pages.ts')));
    yield* walk(paging, fields, size, ask);
  }
  return {
    pages,
    async *[Symbol.asyncIterator]() {
      const { itemsOf } = await speaking(language, () => needed(import('./pages.ts')));
      for await (const page of pages()) yield* await speaking(language, () => itemsOf(id, paging, page));
    },
  };
}
