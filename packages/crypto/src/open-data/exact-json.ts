import { endOfText } from '../bytes/end-of-text.ts';

const NUMBER = /-?\d[\d.eE+-]*/y;

/** JSON.parse, but an integer past 2^53 becomes a text with all its digits. */
export function parseExactly(json: string): unknown {
  const pieces: string[] = [];
  let kept = 0;
  for (let at = 0; at < json.length; at++) {
    const code = json.charCodeAt(at);
    if (code === 0x22) at = endOfText(json, at);
    if (code !== 0x2d && !(code >= 0x30 && code <= 0x39)) continue;
    NUMBER.lastIndex = at;
    const [number = ''] = NUMBER.exec(json) ?? [];
    if (/^-?[1-9]\d{15,}$/.test(number) && !Number.isSafeInteger(Number(number))) {
      pieces.push(json.slice(kept, at), `"${number}"`);
      kept = at + number.length;
    }
    at += Math.max(number.length, 1) - 1;
  }
  return JSON.parse(pieces.join('') + json.slice(kept));
}
