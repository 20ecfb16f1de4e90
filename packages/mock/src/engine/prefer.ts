/** The `Prefer` header (RFC 7240) as Prism reads it, plus `errcode`, `delay`, `status` and `drop`. */
export interface Preference {
  /** The WeChat error to answer with. */
  errcode?: number;
  /** Name of an example in the spec. */
  example?: string;
  /** Generate values from the schema instead of using an example. */
  dynamic?: boolean;
  /** Makes `dynamic` repeatable. */
  seed?: string;
  /** Milliseconds to wait first. */
  delay?: number;
  /** HTTP status, 200 to 599. */
  status?: number;
  /** Close the connection without an answer. */
  drop?: boolean;
}

/** Reads `errcode=45009`, `example=success` or `dynamic=true, seed=7`; ignores anything else. */
export function readPreference(header: string | null | undefined): Preference {
  const preference: Preference = {};
  for (const part of (header ?? '').split(/[,;]/)) {
    const [name = '', value = ''] = part.split('=').map((text) => text.trim().replace(/^"(.*)"$/, '$1'));
    if (name === 'errcode' && /^-?\d{1,9}$/.test(value)) preference.errcode = Number(value);
    if (name === 'example' && value !== '') preference.example = value;
    if (name === 'dynamic') preference.dynamic = value === 'true';
    if (name === 'delay' && /^\d{1,7}$/.test(value)) preference.delay = Number(value);
    if (name === 'status' && /^[2-5]\d\d$/.test(value)) preference.status = Number(value);
    if (name === 'drop') preference.drop = value !== 'false';
    if (name === 'seed' && value !== '') preference.seed = value;
  }
  return preference;
}
