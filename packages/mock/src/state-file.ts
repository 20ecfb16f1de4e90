import { access, constants, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { toJson } from './engine/document.ts';
import { createSaver, type Saver } from './memory/saver.ts';
import type { OpenMock } from './mock.ts';

/**
 * Loads the state of a mock from a file, if there is one, and keeps the file up to date.
 *
 * @throws {Error} if the file is no state that can be used; it is left as it is.
 */
export async function keepState(file: string, { restoreState, saveState, tell }: OpenMock): Promise<Saver> {
  const wrong = (what: string) =>
    new Error(`${file}: ${what} Move the file away, or choose another with the option state.`);
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return checkFolder(file);
    throw wrong(`the file cannot be read (${error.code}).`);
  });
  if (text !== undefined) {
    let saved: unknown;
    try {
      saved = JSON.parse(text);
    } catch {
      throw wrong('the file is not JSON.');
    }
    try {
      restoreState(saved);
    } catch (error) {
      throw wrong(error instanceof Error ? error.message.replace(/^@weapp-openapi\/mock: /, '') : '');
    }
  }
  return createSaver({
    file,
    make: () => `${toJson(saveState())}\n`,
    failed: (code) => tell(`${file}: the state cannot be written (${code})`),
  });
}

/** A file that cannot be made would lose the state silently. */
async function checkFolder(file: string): Promise<undefined> {
  const folder = dirname(file);
  await access(folder, constants.W_OK).catch((error: NodeJS.ErrnoException) => {
    const what = error.code === 'ENOENT' ? 'there is no folder' : `no file can be made (${error.code}) in`;
    throw new Error(`${file}: ${what} ${folder}. Choose another file with the option state.`);
  });
}
