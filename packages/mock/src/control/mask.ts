import { exactDigits, isObject } from '../engine/document.ts';

/**
 * Fields that contain secrets: the names that tell, and those that the spec marks with `format: password` (a test
 * compares them).
 */
const SECRET =
  /secret|token|ticket|password|^(?:AccountPwd|BizPwd|CustomKey|appkey|authorization|delivery_sign|encrypt_key|iv|pay_sig|pushAddr|request_url|sandbox_appkey|session_?key|sign|signature)$/i;

export const MASKED = '***';

/** A copy of what came in or went out, in which secrets are masked: all that stands below their names. */
export const mask = (value: unknown): unknown => maskWithin(value, false);

function maskWithin(value: unknown, isSecret: boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => maskWithin(item, isSecret));
  if (!isObject(value))
    return isSecret && ['string', 'number', 'bigint'].includes(typeof value) ? MASKED : value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, maskWithin(each, isSecret || SECRET.test(name))]),
  );
}

/**
 * The same as JSON: integers that no number can hold are their digits, as the client returns them.
 */
export const maskAsJson = (value: unknown): unknown => withDigits(mask(value));

function withDigits(value: unknown): unknown {
  if (typeof value === 'bigint') return String(value);
  if (typeof value === 'number' && !Number.isSafeInteger(value)) return exactDigits(value) ?? value;
  if (Array.isArray(value)) return value.map(withDigits);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, withDigits(each)]));
}
