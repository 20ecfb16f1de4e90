/** Tells an observer, which must not fail what it observes: neither by throwing nor by a rejection. */
export function tell<Event>(observer: ((event: Event) => unknown) | undefined, event: Event): void {
  try {
    const told: unknown = Object(observer?.(event)).then?.(undefined, () => {});
    // What is no real promise may have a `then` that rejects itself.
    Promise.resolve(told).catch(() => {});
  } catch {
    // Its own failure.
  }
}
