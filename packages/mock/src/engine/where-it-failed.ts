/** Name and location of an internal error. The message is left out: it might quote the request. */
export const whereItFailed = (error: unknown) =>
  error instanceof Error ? `${error.name} ${error.stack?.match(/^ +at .*$/m)?.[0].trim() ?? ''}` : 'unknown';
