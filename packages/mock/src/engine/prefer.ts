/** The `Prefer` header (RFC 7240) as Prism reads it, plus `errcode`. */
export interface Preference {
  /** The WeChat error to answer with. */
  errcode?: number;
  /** Name of an example in the spec. */
  example?: string;
  /** Generate values from the schema instead of using an example. */
  dynamic?: boolean;
  /** Makes `dynamic` repeatable. */
  seed?: string;
}

/** Reads `errcode=45009`, `example=success` or `dynamic=true, seed=7`; ignores anything else. */
export function readPreference(header: string | null | undefined): Preference {
  const preference: Preference = {};
  for (const part of (header ?? '').split(/[,;]/)) {
    const [name = '', value = ''] = part.split('=').map((text) => text.trim().replace(/^"(.*)"$/, '$1'));
    if (name === 'errcode' && /^-?\d{1,9}$/.test(value)) preference.errcode = Number(value);
    if (name === 'example' && value !== '') preference.example = value;
    if (name === 'dynamic') preference.dynamic = value === 'true';
    if (name === 'seed' && value !== '') preference.seed = value;
  }
  return preference;
}
