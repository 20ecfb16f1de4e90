import { visible } from '../errors/visible.ts';

/** The maximum length of a body, as JSON, that loggers get. */
const LOGGED = 1000;

/** The part of an error's body for loggers: the fields other than errcode and errmsg, unless they are too long. */
export function logged(body: unknown): unknown {
  const { errcode, errmsg, ...more } = Object(body);
  try {
    const text = JSON.stringify(more);
    return text === '{}' || text.length > LOGGED ? undefined : JSON.parse(text, written);
  } catch {
    return undefined;
  }
}

/** Escapes control characters, also in names. */
const written = (_: string, value: unknown): unknown => {
  if (typeof value === 'string') return visible(value, LOGGED);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [visible(name, LOGGED), inner]));
};
