import { parse } from 'yaml';
import type { Example } from '../facts/page-facts.ts';

/**
 * The first example of a kind that is JSON; undefined if there is none. Integers are bigint, so that none beyond 2^53
 * loses a digit.
 */
export function exampleValue(examples: Example[], kind: Example['kind']): unknown {
  for (const { text } of examples.filter((example) => example.kind === kind)) {
    // Some copies of the pages escape brackets, underscores and line ends within examples.
    for (const json of [text, text.replace(/\\$/gm, '').replace(/\\([_[\]*])/g, '$1')]) {
      if (isJson(json)) return parse(json, { intAsBigInt: true });
    }
  }
  return undefined;
}

/** The values in the query of an example's request line. */
export function exampleQuery(examples: Example[]): URLSearchParams {
  for (const { text } of examples) {
    const address = /https?:\/\/[^\s'"]+\?[^\s'"]+/.exec(text)?.[0];
    if (address && URL.canParse(address)) return new URL(address).searchParams;
  }
  return new URLSearchParams();
}

function isJson(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null;
  } catch {
    return false;
  }
}
