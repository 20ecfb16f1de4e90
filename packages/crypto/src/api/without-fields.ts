import { endOfText } from '../bytes/end-of-text.ts';

/**
 * Removes fields from the JSON of an object and keeps the rest as written: JSON.parse would change the last digits of
 * 64-bit numbers.
 */
export function withoutFields(json: string, names: ReadonlySet<string>): string {
  const kept: string[] = [];
  let depth = 0;
  let from = 0;
  let name: string | undefined;
  const end = (at: number) => {
    if (name !== undefined && !names.has(JSON.parse(name))) kept.push(json.slice(from, at));
    name = undefined;
  };
  for (let at = 0; at < json.length; at++) {
    const character = json[at];
    if (character === '"') {
      const last = endOfText(json, at);
      if (depth === 1 && name === undefined) {
        name = json.slice(at, last + 1);
        from = at;
      }
      at = last;
    } else if (character === '{' || character === '[') depth++;
    else if (character === '}' || character === ']') {
      if (--depth === 0) end(at);
    } else if (character === ',' && depth === 1) end(at);
  }
  return `{${kept.join(',')}}`;
}
