import { tidy } from '../page/plain-text.ts';
import type { Section } from '../page/sections.ts';

/** The request line of a page, taken apart. */
export interface CallLine {
  method?: string;
  host: string;
  path: string;
}

// There may be a badge of the site between method and URL: `POST New https://...`.
const CALL = /^(?:(GET|POST|PUT|PATCH|DELETE)\s+)?(?:[A-Za-z]+\s+)?(https?:\/\/\S+)/;

/** Finds the first code block that is a request line: `POST https://api.weixin.qq.com/...`. */
export function callLine(sections: Section[]): CallLine | undefined {
  for (const { area, nodes } of sections) {
    if (area !== 'introduction' && area !== 'calling') continue;
    for (const node of nodes) {
      const match = node.type === 'code' ? CALL.exec(tidy(node.value)) : null;
      if (!match?.[2] || !URL.canParse(match[2])) continue;
      const { origin, pathname } = new URL(match[2]);
      return { ...(match[1] && { method: match[1] }), host: origin, path: decodeURI(pathname) };
    }
  }
  return undefined;
}

/** What is left of the code lines when the request line has been read: its query, and further words. */
export function withoutCallLine(lines: string[]): string[] {
  let isFound = false;
  return lines.flatMap((line) => {
    const match = isFound ? null : CALL.exec(line);
    if (!match?.[2] || !URL.canParse(match[2])) return line;
    isFound = true;
    return [new URL(match[2]).search, line.slice(match[0].length)];
  });
}
