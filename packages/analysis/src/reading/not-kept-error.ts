/**
 * For clients that serve kept answers instead of calling WeChat: an operation rejects with it if no answer is
 * kept for the period. Methods over ranges turn it into a gap with the reason `not-kept`, whatever `onError`
 * says; methods of a single call reject with it.
 */
export class NotKeptError extends Error {
  /** Recognises the error across duplicate copies of the package. */
  readonly code = 'WEAPP_NOT_KEPT';
  override readonly name = 'NotKeptError';
}

/** Whether a client says that it has no answer for a period. */
export const isNotKept = (error: unknown): boolean =>
  error instanceof Error && (error as { code?: unknown }).code === 'WEAPP_NOT_KEPT';
