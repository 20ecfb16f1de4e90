import { secretFields } from '../generated/secret-fields.ts';

/** The longest name to look for, and the quotes and blanks between it and its value. */
const NAME = 40;
const BETWEEN = 8;

/** What ends a value, and the query of an address. */
const VALUE_END = /[\s"'\\&,;<>(){}[\]]/g;
const ADDRESS_END = /[\s"'\\<>(){}]/g;

/**
 * Strikes out what a stranger's text gives as a secret: `access_token=...`, `"session_key":"..."`, and the queries of
 * addresses, which may be signed.
 */
export function strikeForeign(text: string): string {
  let done = '';
  let kept = 0;
  const strike = (from: number, end: RegExp): number => {
    end.lastIndex = from;
    const to = end.exec(text)?.index ?? text.length;
    if (to > from) {
      done += `${text.slice(kept, from)}***`;
      kept = to;
    }
    return to;
  };
  let inAddress = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '?' && inAddress) {
      at = strike(at + 1, ADDRESS_END) - 1;
      inAddress = false;
    } else if (character === ':' && text.startsWith('//', at + 1)) inAddress = true;
    else if (character === '=' || character === ':') {
      const before = text.slice(Math.max(kept, at - NAME - BETWEEN), at);
      const [, name = '', quoted] = /([\w-]{1,40})(["'\\]{0,4}) ?$/.exec(before) ?? [];
      if (!secretFields.test(name)) continue;
      const [between = ''] = /^[\s"'\\[{]{0,8}/.exec(text.slice(at + 1, at + 1 + BETWEEN)) ?? [];
      const value = text.slice(at + 1 + between.length, at + 1 + between.length + LONG);
      // `access_token: invalid` is no secret.
      if (character === ':' && !quoted && !/["']/.test(between) && !/\d|^[^\s,;]{16}/.test(value)) continue;
      at = strike(at + 1 + between.length, VALUE_END) - 1;
    } else if (inAddress && /[\s"'<>]/.test(character ?? '')) inAddress = false;
  }
  return done + text.slice(kept);
}

const LONG = 16;
