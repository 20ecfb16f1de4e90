import { visible } from '../errors/visible.ts';

/** Characters of a body that a logger is given. */
const LOGGED = 1000;

/** What a logger is given of an error's body: the fields beside errcode and errmsg, where they are short. */
export function logged(body: unknown): unknown {
  const { errcode, errmsg, ...more } = Object(body);
  try {
    const text = JSON.stringify(more);
    return text === '{}' || text.length > LOGGED ? undefined : JSON.parse(text, written);
  } catch {
    return undefined;
  }
}

/** What a terminal obeys is written out, in names as well. */
const written = (_: string, value: unknown): unknown => {
  if (typeof value === 'string') return visible(value, LOGGED);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [visible(name, LOGGED), inner]));
};
