import { expect, test } from 'vitest';
import { type Call, PRODUCTION } from '../../src/code/call.ts';
import { CODE_LANGUAGES } from '../../src/code/languages.ts';
import { toTypeScript } from '../../src/code/type-script.ts';
import { callOf } from '../../src/spec/call.ts';
import { siteIn } from '../sites.ts';

const { edition } = siteIn('en');
const callFor = (name: string): Call => {
  const entry = edition.operations.get(name);
  if (!entry) throw new Error(name);
  return callOf(edition, entry);
};

test('a call with the client', () => {
  expect(
    toTypeScript(callFor('getDailyRetain'), PRODUCTION),
  ).toBe(`import { createWeapp } from 'weapp-openapi';

const wx = createWeapp({ appid: 'wx448f04719cd48f69', secret: 'APPSECRET' });
const result = await wx.getDailyRetain({ begin_date: '20170313', end_date: '20170313' });
console.log(result);`);
});

test('digits of big numbers stay in every language', () => {
  const call: Call = { ...callFor('getDailyRetain'), body: '{\n  "order_id": 2921020570379436032\n}' };
  for (const { title, write } of CODE_LANGUAGES)
    expect(write(call, PRODUCTION), title).toContain('2921020570379436032');
  expect(toTypeScript(call, PRODUCTION)).toContain("order_id: '2921020570379436032'");
});

test('every operation can be written in every language, with its path and no token', () => {
  for (const entry of edition.operations.values()) {
    const call = callOf(edition, entry);
    for (const { title, write } of CODE_LANGUAGES) {
      const code = write(call, PRODUCTION);
      expect(code, `${entry.operationId} in ${title}`).toContain(
        title === 'TypeScript' ? entry.operationId : entry.path,
      );
      expect(code).not.toContain('undefined');
    }
  }
});

test('texts cannot leave their quotes', () => {
  const hostile = `'"\`\${x}$(x)\\'''"""\\n`;
  const call: Call = {
    ...callFor('getDailyRetain'),
    query: { q: hostile },
    body: JSON.stringify({ text: hostile }),
  };
  for (const { title, write } of CODE_LANGUAGES) expect(() => write(call, PRODUCTION), title).not.toThrow();
});
