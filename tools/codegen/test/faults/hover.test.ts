import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { beforeAll, expect, test } from 'vitest';

// What editors show, from TypeScript's language service on the real generated client.
const core = join(import.meta.dirname, '../../../../packages/core/src');
const file = join(core, 'hover.ts');
const text = `import { createClient } from './index.ts';
const wx = createClient();
wx.getDailyRetain({ begin_date: '', end_date: '' });
wx.getUnlimitedQRCode({ scene: '' });
wx.getPaidUnionId({ openid: '' });
wx.`;

const options: ts.CompilerOptions = {
  module: ts.ModuleKind.NodeNext,
  target: ts.ScriptTarget.ES2023,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
  strict: true,
  allowImportingTsExtensions: true,
  noEmit: true,
  types: [],
};
const host: ts.LanguageServiceHost = {
  getCompilationSettings: () => options,
  getScriptFileNames: () => [file],
  getScriptVersion: () => '1',
  getScriptSnapshot: (name) => {
    const source = name === file ? text : ts.sys.fileExists(name) ? readFileSync(name, 'utf8') : undefined;
    return source === undefined ? undefined : ts.ScriptSnapshot.fromString(source);
  },
  getCurrentDirectory: () => core,
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  fileExists: (name) => name === file || ts.sys.fileExists(name),
  readFile: ts.sys.readFile,
  directoryExists: ts.sys.directoryExists,
};

let service: ts.LanguageService;
beforeAll(() => {
  service = ts.createLanguageService(host);
  return () => service.dispose();
});

test('hovering over an operation shows its summary, its description and its official page', () => {
  const info = service.getQuickInfoAtPosition(file, text.indexOf('getDailyRetain'));
  const documentation = ts.displayPartsToString(info?.documentation);
  expect(documentation).toContain('获取用户访问小程序日留存');
  expect(documentation).toContain('Retention of one day');
  expect(documentation.indexOf('查询一天的留存')).toBeGreaterThan(0);
  expect(documentation.indexOf('查询一天的留存')).toBeLessThan(documentation.indexOf('Retention of one day'));
  // Its former name, which people search for.
  expect(documentation).toContain('analysis.getDailyRetain');
  const see = info?.tags?.find((tag) => tag.name === 'see');
  expect(ts.displayPartsToString(see?.text)).toContain(
    'https://developers.weixin.qq.com/miniprogram/dev/server/API/data-analysis/visit-retain/api_getdailyretain.html',
  );
});

test('hovering over a field shows its description, in Chinese and then in English', () => {
  const info = service.getQuickInfoAtPosition(file, text.indexOf('begin_date'));
  expect(ts.displayPartsToString(info?.documentation)).toMatch(/^\p{Script=Han}.*\n\n[A-Z][a-z]+/su);
  expect(ts.displayPartsToString(info?.documentation)).toContain('yyyymmdd');
});

test('completion after wx. offers the operations by name', () => {
  const names = service
    .getCompletionsAtPosition(file, text.length, undefined)
    ?.entries.map(({ name }) => name);
  expect(names).toContain('code2Session');
  expect(names).toContain('getDailyVisitTrend');
  expect(names).toContain('POST');
});

test('hovering over an operation shows what else WeChat calls it', () => {
  const info = service.getQuickInfoAtPosition(file, text.indexOf('getUnlimitedQRCode'));
  const documentation = ts.displayPartsToString(info?.documentation);
  expect(documentation).toContain('`wxacode.getUnlimited`');
  expect(documentation).toContain('`/wxa/getwxacodeunlimit`');
});

test('an alias is offered as deprecated, and says which name to use', () => {
  const info = service.getQuickInfoAtPosition(file, text.indexOf('getPaidUnionId'));
  const deprecated = info?.tags?.find((tag) => tag.name === 'deprecated');
  expect(ts.displayPartsToString(deprecated?.text)).toContain('getPaidUnionid');
});
