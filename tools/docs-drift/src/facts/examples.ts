import { plainText } from '../page/plain-text.ts';
import type { Section } from '../page/sections.ts';
import type { Example } from './page-facts.ts';

/** Collects the code blocks of 代码示例, each a request or a response, by the words before it. */
export function examples(sections: Section[]): Example[] {
  const found: Example[] = [];
  let kind: Example['kind'] = 'request';
  for (const { title, area, nodes } of sections) {
    if (area !== 'examples') continue;
    kind = kindOf(title) ?? kind;
    for (const node of nodes) {
      if (node.type === 'paragraph') kind = kindOf(plainText(node)) ?? kind;
      if (node.type !== 'code') continue;
      const [first = '', ...swallowed] = answersWithin(node.value);
      found.push({ kind, text: first });
      found.push(...swallowed.map((text): Example => ({ kind: 'response', text })));
    }
  }
  return found;
}

/** A fence that is not closed includes the response, with the words before it and its opening fence. */
function answersWithin(code: string): string[] {
  const blocks: string[][] = [[]];
  const lines = code.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const fence = at > 0 && lines[at]?.trim() === '返回示例' ? nextLine(lines, at + 1) : -1;
    if (fence < 0 || !/^```\w*$/.test(lines[fence] ?? '')) {
      blocks.at(-1)?.push(lines[at] ?? '');
      continue;
    }
    dropEnd(blocks.at(-1) ?? []);
    blocks.push([]);
    at = fence;
  }
  return blocks.map((block) => block.join('\n'));
}

/** The index of the next line with words. */
function nextLine(lines: string[], from: number): number {
  let at = from;
  while (at < lines.length && lines[at]?.trim() === '') at += 1;
  return at;
}

/** Drops the closing fence, if there is one, and empty lines around it. */
function dropEnd(block: string[]) {
  while (block.at(-1)?.trim() === '') block.pop();
  if (block.at(-1)?.trim() === '```') block.pop();
  while (block.at(-1)?.trim() === '') block.pop();
}

function kindOf(text: string): Example['kind'] | undefined {
  if (/^(?:返回|响应)(?:数据|数据包)?示例/.test(text)) return 'response';
  return /^(?:请求|消息|推送)(?:数据|数据包)?示例/.test(text) ? 'request' : undefined;
}
