/** WeChat's tokens have up to 512 characters; anything four times as long is not one. */
const LONGEST = 2_048;
/** Printable ASCII without spaces: what a query can carry, and what WeChat sends. */
const TEXT = /^[\x21-\x7e]+$/;
const SECONDS = /^\d{1,10}$/;

/** Whether a value can be an access_token. */
export const isToken = (value: unknown): value is string => faultOfToken(value) === undefined;

/** What is wrong with a value that should be an access_token, without repeating it; undefined if nothing. */
export function faultOfToken(value: unknown): string | undefined {
  if (typeof value !== 'string' || value === '') return 'there is none';
  if (value.length > LONGEST) return `it has ${value.length} characters`;
  return TEXT.test(value) ? undefined : 'it contains spaces or characters that no token has';
}

/** An `expires_in` in milliseconds; some gateways turn numbers into text. undefined if it is not a duration. */
export function readLife(seconds: unknown): number | undefined {
  const number = typeof seconds === 'string' && SECONDS.test(seconds) ? Number(seconds) : seconds;
  return typeof number === 'number' && number >= 0 && number < Number.POSITIVE_INFINITY
    ? number * 1000
    : undefined;
}
