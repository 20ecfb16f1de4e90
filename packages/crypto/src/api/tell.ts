/** Tells an observer, which must not fail what it observes: neither by throwing nor by a rejection. */
export function tell<Event>(observer: ((event: Event) => unknown) | undefined, event: Event): void {
  try {
    Object(observer?.(event)).then?.(undefined, () => {});
  } catch {
    // Its own failure.
  }
}
