// Generated from the spec by `pnpm generate`. Edit the spec instead.

/** Fields that hold secrets; their values are struck out of messages. */
export const secretFields: ReadonlySet<string> = new Set([
  'secret',
  'session_key',
]);
