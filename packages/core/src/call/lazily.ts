/**
 * Loads a file when it is first asked for; undefined where it is gone, as when a new version is being installed over a
 * running program.
 */
export function lazily<File>(load: () => Promise<File>): () => Promise<File | undefined> {
  let file: File | undefined;
  return async () => {
    file ??= await load().catch(() => undefined);
    return file;
  };
}
