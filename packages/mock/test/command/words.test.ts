import { expect, test } from 'vitest';
import { OPTIONS } from '../../src/command/arguments.ts';
import { chinese, english, type Started, wordsFor } from '../../src/command/words.ts';

const started: Started = {
  ...{
    url: 'http://127.0.0.1:4010',
    network: 'http://192.168.1.7:4010',
    operations: 436,
    app: 'wx1',
    scenarios: 'a.yaml',
    state: 'b.json',
  },
  record: { upstream: 'https://api.weixin.qq.com', file: 'c.yaml' },
};

/** What each word says, with something in every place. */
const said = (words: typeof english): Record<string, string> => ({
  ...Object.fromEntries(Object.entries(words).filter(([, word]) => typeof word === 'string')),
  started: words.started(started),
  client: words.started({ ...started, record: undefined }),
  portTaken: words.portTaken({ port: 4010, owner: 'node (process 1)', free: 4011 }),
  portTakenByNobody: words.portTaken({ port: 4010, owner: undefined, free: undefined }),
  portForbidden: words.portForbidden(80),
  noSuchHost: words.noSuchHost('192.0.2.1'),
  unknownCommand: words.unknownCommand('4010'),
  answered: words.answered(200, 7),
  badSet: words.badSet('NAME'),
});

test('both languages say the same things, in their own words', () => {
  const [en, zh] = [said(english), said(chinese)];
  expect(Object.keys(zh)).toEqual(Object.keys(en));
  for (const [name, text] of Object.entries(zh)) {
    expect(text, name).toMatch(/\p{Script=Han}/u);
    expect(en[name], name).not.toMatch(/\p{Script=Han}|[：，。]/u);
    // Numbers, addresses, files, options and names are the same.
    const facts = (from: string) =>
      [
        ...new Set(
          from.match(/--[a-z-]+|https?:[\w.:/]+|\b[\w.]+\.(?:yaml|json)\b|\b\d{2,}\b|\b[A-Z_]{5,}\b/g),
        ),
      ].sort();
    if (!['help', 'pushHelp'].includes(name)) expect(facts(text), name).toEqual(facts(en[name] ?? ''));
  }
});

test('both helps have every option, once and in the same order', () => {
  const options = (help: string) => [...help.matchAll(/^ {2}(--[a-z-]+)/gm)].map(([, option]) => option);
  expect(options(english.help)).toEqual(options(chinese.help));
  expect(options(english.help).sort()).toEqual(
    Object.keys(OPTIONS)
      .map((name) => `--${name}`)
      .sort(),
  );
  expect(options(english.pushHelp)).toEqual(options(chinese.pushHelp));
});

test.each([
  [undefined, { LANG: 'zh_CN.UTF-8' }, chinese],
  [undefined, { LANG: 'zh_TW' }, chinese],
  [undefined, { LC_ALL: 'C', LANG: 'zh_CN.UTF-8' }, english],
  [undefined, { LC_ALL: '', LC_MESSAGES: 'zh_CN', LANG: 'en_US.UTF-8' }, chinese],
  [undefined, { LANG: 'zha_CN' }, english],
  [undefined, {}, english],
  ['en', { LANG: 'zh_CN.UTF-8' }, english],
  ['zh', {}, chinese],
])('asked for %j in %j', (wanted, env, words) => {
  expect(wordsFor(wanted, env)).toBe(words);
});
