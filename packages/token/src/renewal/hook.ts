/** Calls a hook of the user; what it throws, or rejects with, must not cost the token. */
export function callHook<Value>(hook: ((value: Value) => unknown) | undefined, value: Value): void {
  try {
    const result: unknown = hook?.(value);
    if (typeof Object(result).then === 'function') Promise.resolve(result).catch(() => {});
  } catch {}
}
