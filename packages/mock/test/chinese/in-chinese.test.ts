import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseAst } from 'vitest/node';
import { inChinese } from '../../src/chinese/in-chinese.ts';

const SOURCES = new URL('../../src/', import.meta.url);
/** The files whose messages users of the page or of the command meet. */
const FILES = [
  ...['admin/*.ts', 'scenarios/*.ts', 'push/*.ts', 'control/*.ts', 'memory/dump.ts', 'figures/truth.ts'],
  ...['options.ts', 'state-file.ts', 'secure-file.ts', 'server.ts', 'pushes.ts'],
  ...[
    'engine/json-shape.ts',
    'engine/request.ts',
    'origin.ts',
    'wechat/user-input.ts',
    'wechat/known-users.ts',
  ],
  ...['wechat/open-links.ts', 'wechat/outbox.ts'],
];

/** Text that is no message, or only a part of one that a part cannot be translated without. */
const OTHERS = [
  ...['there is no folder', 'no file can be made'],
  ...['application/json; charset=utf-8', 'text/event-stream; charset=utf-8', ': still here', 'retry: 1000'],
  ...['event: reset', 'id: {}', 'errcode {}', 'GET /', '# yaml-language-server', 'any operation', 'on {}'],
  ...[
    'given up',
    'not sent',
    "two modules keep '{}'",
    'no TCP address',
    '@weapp-openapi/mock needs Node',
    '{} {}',
    '{}: {}',
  ],
  ...[
    'Did you mean',
    'Known: {}',
    'The options are {}',
    'The settings are {}',
    'There are {}',
    '--secure {}: {}',
  ],
  ...[
    '; the fields are {}',
    '. Did you mean',
    'in {}',
    'The body',
    'The rule',
    'is no field{}',
    'Only startMock has it',
  ],
  ...['To send one that the spec does not have', 'Keep real secrets', '{} sent a secret that looks real'],
  ...['{} must be {}', 'must be {}', '{} is no answer here'],
  ...[
    '`symmetric`',
    '"x-requested-with',
    'milliseconds or text such',
    'the file must be an object',
    'cannot be read',
  ],
];

test('has every message of the mock that users of the page or of the command meet', () => {
  const missing = FILES.flatMap((pattern) => globSync(pattern, { cwd: SOURCES })).flatMap((file) =>
    literals(readFileSync(new URL(file, SOURCES), 'utf8'), file)
      .filter((text) => /[A-Za-z`]+ \S/.test(text) && !OTHERS.some((other) => text.trim().startsWith(other)))
      .filter((text) => !isKnown(text))
      .map((text) => `${file}: ${text}`),
  );
  expect(missing).toEqual([]);
});

/** With something in every place: as it is, as a sentence about a field, or as what a field must be. */
function isKnown(text: string): boolean {
  const filled = text.replace(/\{\}$/, '').replaceAll('{}', 'x');
  const asPart = [`name ${filled}`, `name must be ${filled}`, `b.json: ${filled}`, `${filled} x`];
  return [filled, `${filled}.`, ...asPart].some(
    (each) => inChinese(each) !== each && !/\b(?:must|the|is|has)\b/.test(inChinese(each)),
  );
}

test.each([
  [
    'rules[0].operation no operation is called sendMesage. Did you mean sendMessage?',
    'rules[0].operation：没有名为 sendMesage 的接口。是不是想写 sendMessage？',
  ],
  ['a.yaml:4:16: rules must be a list of rules', 'a.yaml:4:16：rules 必须是规则的列表'],
  [
    's.yaml:1:1: foo is no field; the fields are rules',
    's.yaml:1:1：foo 不是可用的字段。可用的字段：rules。',
  ],
  ['a.yaml:2:1: Map keys must be unique', 'a.yaml:2:1：YAML 写法有误（Map keys must be unique）'],
  ['@weapp-openapi/mock: the mock has no app wx2.', 'mock 里没有小程序 wx2。'],
  ['template_id is missing.', '缺少 template_id。'],
  [
    'b.json: the file is not JSON. Move the file away, or choose another with the option state.',
    'b.json：文件不是 JSON。请移走这个文件，或用 state 换一个。',
  ],
  ['name is missing.\nage must be text.', '缺少 name。\nage 必须是文本。'],
  ['something else', 'something else'],
])('%j is %j', (english, chinese) => {
  expect(inChinese(english)).toBe(chinese);
});

/** All text in a program, with `{}` for each value in it. */
function literals(source: string, file: string): string[] {
  const found: string[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
    const { type, value, quasis } = node as { type?: string; value?: unknown; quasis?: Quasi[] };
    if (type === 'ImportDeclaration') return;
    if (type === 'Literal' && typeof value === 'string') found.push(value);
    if (type === 'TemplateLiteral')
      found.push((quasis ?? []).map(({ value: { cooked } }) => cooked).join('{}'));
    Object.values(node).forEach(visit);
  };
  visit(parseAst(source, { lang: 'ts' }, file));
  return found;
}

interface Quasi {
  value: { cooked: string };
}
