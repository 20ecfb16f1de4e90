/** Something that the caller can fix: a wrong option, a missing folder. Its message says how. */
export class UsageError extends Error {
  override name = 'UsageError';
}
