/** Throws unless the condition holds. */
export function ensure(condition, what) {
  if (!condition) throw new Error(`expected ${what}`);
}

/** What a promise rejects with, or undefined. */
export const failure = (promise) =>
  promise.then(
    () => undefined,
    (error) => error,
  );
