/**
 * Parses JSON and keeps whole numbers beyond 2^53, such as order ids, with all digits: `JSON.stringify` writes them as
 * they were.
 */
export function parseExact(json: string): unknown {
  return JSON.parse(json, (_, value: unknown, context?: { source?: string }) =>
    typeof value === 'number' && !Number.isSafeInteger(value) && isDigits(context?.source)
      ? rawJson(context.source)
      : value,
  );
}

/** Whether a value is one of parseExact's big numbers; its digits are `rawJSON`. */
export const isRaw = (value: unknown): value is { rawJSON: string } =>
  typeof value === 'object' && value !== null && 'rawJSON' in value && Object.isFrozen(value);

const isDigits = (text: string | undefined): text is string => text !== undefined && /^-?\d+$/.test(text);

// The standard has it since 2025; TypeScript's library does not name it yet.
const { rawJSON: rawJson } = JSON as unknown as { rawJSON: (text: string) => object };
