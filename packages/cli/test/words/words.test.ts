import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { accountWords } from '../../src/words/account.ts';
import { analysisWords } from '../../src/words/analysis.ts';
import { callWords } from '../../src/words/call.ts';
import { completionWords } from '../../src/words/completion.ts';
import { docsWords } from '../../src/words/docs.ts';
import { generalWords } from '../../src/words/general.ts';
import { fill, languageOf, type Text } from '../../src/words/text.ts';
import { WORDS } from '../../src/words/words.ts';

const entries: [string, Text][] = Object.entries(WORDS);
const SAME = new Set(['account', 'token']);
const CHINESE = /[\u3000-\u9fff\uff00-\uffef]/;

describe('the words', () => {
  it('are complete in both languages', () => {
    for (const [key, { en, zh }] of entries) {
      expect(en.trim(), key).not.toBe('');
      expect(zh.trim(), key).not.toBe('');
      if (SAME.has(key) || !/[A-Za-z]/.test(en.replaceAll(/\{\w+\}/g, ''))) continue;
      expect(CHINESE.test(zh) || zh.includes('–'), `${key}: ${zh}`).toBe(true);
      expect(
        /^[^\u4e00-\u9fff]*$/.test(
          en.replaceAll(/虚拟支付 → 基本配置|开发管理 → 开发设置|接口英文名|留存/g, ''),
        ),
        `${key}: ${en}`,
      ).toBe(true);
    }
  });

  it('have the same places in both languages', () => {
    const places = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
    for (const [key, { en, zh }] of entries) expect(places(zh), key).toEqual(places(en));
  });

  it('have each key once over all tables', () => {
    const tables = [generalWords, accountWords, callWords, docsWords, analysisWords, completionWords];
    const keys = tables.flatMap((table) => Object.keys(table));
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
    expect(keys.length).toBe(entries.length);
  });

  it('are all used', () => {
    const source = join(import.meta.dirname, '../../src');
    const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.ts') && !file.startsWith('words') && !file.startsWith('report'),
    );
    const code = files.map((file) => readFileSync(join(source, file), 'utf8')).join('\n');
    const unused = entries
      .map(([key]) => key)
      .filter((key) => !code.includes(`'${key}'`) && !code.includes(`.${key}[`));
    expect(unused).toEqual([]);
  });
});

describe('languageOf', () => {
  it.each([
    [undefined, { LANG: 'zh_CN.UTF-8' }, 'zh'],
    [undefined, { LANG: 'en_US.UTF-8', LC_MESSAGES: 'zh_TW' }, 'zh'],
    [undefined, { LANG: 'zh_CN', LC_ALL: 'C' }, 'en'],
    [undefined, {}, 'en'],
    [undefined, { LANG: 'zhx' }, 'en'],
    ['zh', { LANG: 'en_US' }, 'zh'],
    ['en', { LANG: 'zh_CN' }, 'en'],
  ] as const)('%s in %o is %s', (wanted, env, language) => {
    expect(languageOf(wanted, env)).toBe(language);
  });
});

describe('fill', () => {
  it('does not read values as places, and leaves places without a value', () => {
    expect(fill('{a} {b} {toString}', { a: '{b}$&', b: 1 })).toBe('{b}$& 1 {toString}');
  });
});
