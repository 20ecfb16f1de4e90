import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { copiedLibrary, type Library, runIn } from '../library.ts';

/** The library with one call not written yet. */
export async function unwritten(file: string): Promise<{ library: Library; file: string }> {
  const library = await copiedLibrary();
  const path = join(library.spec, file);
  await rm(path);
  return { library, file: path };
}

/** Runs `docs:check --new` for a page. */
export const write = (library: Library, page: string) =>
  runIn(library.spec, join(library.spec, 'cache'), ['--new', page]);

export const pageOf = (library: Library, id: string) => join(library.docs, `API/${id}.md`);
