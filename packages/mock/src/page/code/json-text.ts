/** A piece of JSON text, for colouring. */
export interface Piece {
  kind: 'key' | 'string' | 'number' | 'word' | 'mark';
  text: string;
}

const TOKEN = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|true|false|null|[{}[\],:]/g;

/**
 * The text laid out over lines, in pieces; undefined if it is not JSON. Works on the text itself: parsing and writing it
 * again would round 64-bit integers.
 */
export function layOut(json: string): Piece[] | undefined {
  if (!isJson(json)) return undefined;
  const tokens = json.match(TOKEN) ?? [];
  const pieces: Piece[] = [];
  let depth = 0;
  const breakLine = () => `\n${'  '.repeat(depth)}`;
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1];
    if (token === '{' || token === '[') {
      const isEmpty = next === '}' || next === ']';
      if (!isEmpty) depth++;
      pieces.push({ kind: 'mark', text: token + (isEmpty ? '' : breakLine()) });
    } else if (token === '}' || token === ']') {
      const before = tokens[index - 1];
      const isEmpty = before === '{' || before === '[';
      if (!isEmpty) depth--;
      pieces.push({ kind: 'mark', text: (isEmpty ? '' : breakLine()) + token });
    } else if (token === ',') pieces.push({ kind: 'mark', text: token + breakLine() });
    else if (token === ':') pieces.push({ kind: 'mark', text: ': ' });
    else pieces.push({ kind: kindOf(token, next), text: token });
  }
  return pieces;
}

function kindOf(token: string, next: string | undefined): Piece['kind'] {
  if (token.startsWith('"')) return next === ':' ? 'key' : 'string';
  return /^[-\d]/.test(token) ? 'number' : 'word';
}

/** The text laid out over lines; unchanged if it is not JSON. */
export const pretty = (json: string): string =>
  layOut(json)
    ?.map(({ text }) => text)
    .join('') ?? json;

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
