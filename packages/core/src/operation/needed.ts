import { WeappUsageError } from '../errors/errors.ts';
import { fileGone } from '../messages/input.ts';

/** A file that is loaded on demand, and without which the call cannot be made. */
export const needed = <File>(file: Promise<File>): Promise<File> =>
  file.catch(() => {
    throw new WeappUsageError(fileGone());
  });
