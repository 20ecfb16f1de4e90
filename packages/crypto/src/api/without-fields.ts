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

/** The index of the closing quotation mark of the string that begins at `from`. */
function endOfText(json: string, from: number): number {
  for (let at = from; ; ) {
    at = json.indexOf('"', at + 1);
    if (at < 0) return json.length;
    let escapes = 0;
    while (json[at - 1 - escapes] === '\\') escapes++;
    if (escapes % 2 === 0) return at;
  }
}
