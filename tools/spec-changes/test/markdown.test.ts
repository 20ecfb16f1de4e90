import { expect, test } from 'vitest';
import { compareErrcodes } from '../src/compare/errcodes.ts';
import { toMarkdown } from '../src/markdown.ts';
import { BUNDLE, changesOf, type Edited, ERRCODES } from './bundle.ts';

const edit = (spec: Edited) => {
  spec.schema('GetPhoneNumberRequest').required?.push('openid');
  spec.operation('getPhoneNumber').description = 'New.';
  spec.field('GetPhoneNumberRequest openid').description = 'New.';
  spec.field('GetPhoneNumberRequest code').description = 'New.';
  spec.operation('wxa_punish_event').description = 'New.';
  (spec.operation('getPhoneNumber')['x-errcodes'] as number[]).push(45009);
  (spec.document.servers as object[]).push({ url: 'https://bj.api.weixin.qq.com' });
  delete spec.schema('WxaPunishEventMessage').properties?.punish_id;
  spec.schema('Ok').required?.pop();
};
const changes = changesOf(edit, { of: BUNDLE });
const errcodes = structuredClone(ERRCODES);
delete errcodes.general['45011'];
Object.assign(errcodes.sections['user-info']?.['1000'] ?? {}, { remedy: 'New.' });
const all = [...changes, ...compareErrcodes(ERRCODES, errcodes)];
const users = changes.filter(({ kind }) => kind === 'became-optional').map(({ operationId }) => operationId);

const names = (between: string) =>
  users
    .slice(0, 10)
    .map((name) => `\`${name}\``)
    .join(between);

test('breaking changes first, by section; texts are counted', () => {
  expect(toMarkdown(all, 'en')).toBe(
    `## Breaking changes

### Several sections

- ${names(', ')} and ${users.length - 10} more: \`response.errmsg\` may now be missing.

### user-info

- \`getPhoneNumber\`: \`request.openid\` is now required.

### event_push

- \`wxa_punish_event\`: \`message.punish_id\` is gone.

### Errcodes of all sections

- Errcode 45011 is gone.

## New and changed

### The whole document

- New host: \`https://bj.api.weixin.qq.com\`.

### user-info

- \`getPhoneNumber\`: may return errcode 45009.

## Texts and examples

- Descriptions: \`getPhoneNumber\` (3), \`wxa_punish_event\`
- Texts of errcodes: \`1000\`
`,
  );
});

test('in Chinese', () => {
  const markdown = toMarkdown(all, 'zh');
  expect(markdown).toContain('## 不兼容的改动\n');
  expect(markdown).toContain(
    `- ${names('、')} 等，另有 ${users.length - 10} 个：\`response.errmsg\` 现在可能没有。`,
  );
  expect(markdown).toContain('### 所有类目的错误码\n\n- 删除错误码 45011。');
  expect(markdown).toContain('### 整个接口描述\n\n- 新增域名 `https://bj.api.weixin.qq.com`。');
  expect(markdown).toContain('- 说明：`getPhoneNumber`（3）、`wxa_punish_event`\n');
});

test('nothing', () => {
  expect(toMarkdown([], 'en')).toBe('Nothing has changed.\n');
  expect(toMarkdown([], 'zh')).toBe('没有改动。\n');
});
