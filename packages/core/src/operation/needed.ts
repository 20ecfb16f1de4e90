import { WeappUsageError } from '../errors/errors.ts';

/** A file that is loaded on demand, and without which the call cannot be made. */
export const needed = <File>(file: Promise<File>): Promise<File> =>
  file.catch(() => {
    throw new WeappUsageError(
      'A file of @weapp-openapi/core is gone, as after an update: restart the program.',
    );
  });
