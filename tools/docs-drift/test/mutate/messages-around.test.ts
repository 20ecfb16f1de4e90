import { expect, test } from 'vitest';
import { messagesAround } from '../../src/mutate/messages-around.ts';
import type { SpecOperation } from '../../src/spec/operation.ts';

const message = (name: string) => ({
  messages: [
    { file: `spec/webhooks/${name}.yaml`, names: [name], fields: [], words: new Set(), deviating: new Set() },
  ],
});
const spec = [message('book_lost'), message('book_found')] as unknown as SpecOperation[];
const GUIDE = `# 消息

说明

## 遗失（book\\_lost）

| level |

## 找到

### 事件 book\\_found

| shelf |

### 返回

| ErrCode |
`;

const around = (line: string) => messagesAround(GUIDE, GUIDE.replace(line, `${line} 7`), spec);

test('the event of the section', () => {
  expect(around('| level |')).toEqual(['spec/webhooks/book_lost.yaml']);
});

test('the event of the section around it, and the one before', () => {
  expect(around('| ErrCode |')).toContain('spec/webhooks/book_found.yaml');
});

test('none for what stands before all sections', () => {
  expect(around('说明')).toEqual([]);
});
