/** What a caller asks for in the header `Prefer` (RFC 7240), as Prism does, and `errcode` besides. */
export interface Preference {
  /** The WeChat error that the call is to end in. */
  errcode?: number;
  /** Name of an example of the spec. */
  example?: string;
  /** Values made up from the schema instead of an example. */
  dynamic?: boolean;
  /** Makes `dynamic` repeatable. */
  seed?: string;
}

/** Reads `errcode=45009`, `example=success` or `dynamic=true, seed=7`; what it does not know it leaves out. */
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
