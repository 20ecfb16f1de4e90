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
