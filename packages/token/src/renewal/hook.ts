/** Calls a user's hook; what it throws or rejects with must not affect the token. */
export function callHook<Value>(hook: ((value: Value) => unknown) | undefined, value: Value): void {
  try {
    const result: unknown = hook?.(value);
    if (typeof Object(result).then === 'function') Promise.resolve(result).catch(() => {});
  } catch {}
}
