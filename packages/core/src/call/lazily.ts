/**
 * Loads a file on first use; resolves to undefined if the file is gone, for example because a new version is being
 * installed while the program runs.
 */
export function lazily<File>(load: () => Promise<File>): () => Promise<File | undefined> {
  let file: File | undefined;
  return async () => {
    file ??= await load().catch(() => undefined);
    return file;
  };
}
