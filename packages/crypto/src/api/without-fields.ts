const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s"{}[\],:]+/g;

/**
 * JSON of an object without some of its fields, the rest as it is written: JSON.parse would change the last digits of
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
  for (const { 0: token, index } of json.matchAll(TOKEN)) {
    if (token === '}' || token === ']') depth--;
    if (depth === 0 && token === '}') end(index);
    if (depth === 1 && token === ',') end(index);
    else if (depth === 1 && name === undefined && token.startsWith('"')) {
      name = token;
      from = index;
    }
    if (token === '{' || token === '[') depth++;
  }
  return `{${kept.join(',')}}`;
}
