const UNITS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** Milliseconds, or text with a unit: `500ms`, `30s`, `5m`, `2h`, `1d`. */
export type Duration = number | string;

/**
 * Reads a duration as milliseconds.
 *
 * @throws {RangeError} for anything else, naming `what` it was for.
 */
export function milliseconds(duration: Duration, what: string): number {
  const [, amount, unit] = /^(\d{1,12}(?:\.\d{1,6})?)(ms|s|m|h|d)$/.exec(String(duration)) ?? [];
  const value =
    typeof duration === 'number' ? duration : Number(amount) * UNITS[(unit ?? 'ms') as keyof typeof UNITS];
  if (Number.isFinite(value) && value >= 0) return value;
  throw new RangeError(
    `@weapp-openapi/mock: ${what} must be milliseconds, 0 or more, or text such as '500ms', '30s', '5m', '2h' or '1d'.`,
  );
}

/**
 * Reads the least and the most of a time.
 *
 * @throws {RangeError} if they are no durations, or the first one is longer.
 */
export function pair(times: readonly unknown[], what: string): readonly [number, number] {
  const [from = Number.NaN, to = Number.NaN] = times.map((each) => milliseconds(each as Duration, what));
  if (times.length === 2 && from <= to) return [from, to];
  throw new RangeError(
    `@weapp-openapi/mock: ${what} takes two times, of which the first is not the longer, such as '1s', '3s'.`,
  );
}

/**
 * Reads `50ms`, or `20-80ms`, in which the first time has the unit of the second.
 *
 * @throws {RangeError} for anything else.
 */
export function span(text: string, what: string): number | readonly [number, number] {
  const [, from, unit, to, toUnit = ''] = /^(\d{1,9})(ms|s|m)?-(\d{1,9})(ms|s|m)$/.exec(text) ?? [];
  if (to !== undefined) return pair([`${from}${unit ?? toUnit}`, `${to}${toUnit}`], what);
  try {
    return milliseconds(text, what);
  } catch {
    throw new RangeError(
      `@weapp-openapi/mock: ${what} must be milliseconds, text such as '50ms', or two times: '20-80ms' or ['20ms', '80ms'].`,
    );
  }
}
