import { plainText } from '../page/plain-text.ts';
import type { Section } from '../page/sections.ts';
import type { Example } from './page-facts.ts';

/** Collects the code blocks of 代码示例, each a request or an answer by the words before it. */
export function examples(sections: Section[]): Example[] {
  const found: Example[] = [];
  let kind: Example['kind'] = 'request';
  for (const { title, area, nodes } of sections) {
    if (area !== 'examples') continue;
    kind = kindOf(title) ?? kind;
    for (const node of nodes) {
      if (node.type === 'paragraph') kind = kindOf(plainText(node)) ?? kind;
      if (node.type !== 'code') continue;
      const [first = '', ...swallowed] = node.value.split(SWALLOWED);
      found.push({ kind, text: first });
      found.push(...swallowed.map((text): Example => ({ kind: 'response', text })));
    }
  }
  return found;
}

// A fence that is not closed takes the answer in, with the words before it and its opening fence.
const SWALLOWED = /(?:\n\s*```)?\s*\n返回示例\s*\n```\w*\n/;

function kindOf(text: string): Example['kind'] | undefined {
  if (/^(?:返回|响应)(?:数据|数据包)?示例/.test(text)) return 'response';
  return /^(?:请求|消息|推送)(?:数据|数据包)?示例/.test(text) ? 'request' : undefined;
}
