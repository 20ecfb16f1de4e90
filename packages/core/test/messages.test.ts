import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { messageFaults } from '@weapp-openapi/bilingual/messages';
import { untranslated } from '@weapp-openapi/bilingual/untranslated';
import { expect, test } from 'vitest';
import { createClient, type Language } from '../src/index.ts';
import { createCaller, getDailyRetain } from '../src/operations.ts';
import { serve } from './server.ts';

const SRC = join(import.meta.dirname, '../src');
const CLASSES = ['WeappUsageError', 'WeappHttpError', 'Refusal'];

test.each(readdirSync(join(SRC, 'messages')))('messages/%s says the same in both languages', async (file) => {
  expect(messageFaults(await import(join(SRC, 'messages', file)))).toEqual([]);
});

test('every error takes its words from the messages', () => {
  expect(untranslated(SRC, CLASSES)).toEqual([]);
});

/** Every way in which an error leaves a client, by name. */
const ways = (baseUrl: string, language: Language): Record<string, () => unknown> => {
  const options = { baseUrl, language, retries: 0 } as const;
  const client = () => createClient({ ...options, credential: 'T' });
  const wrong = 'wrong' as never;
  return {
    'createClient, an option': () => createClient({ ...options, timeout: -1 }),
    'createClient, a URL': () => createClient({ ...options, baseUrl: 'nowhere' }),
    'createCaller, an option': () => createCaller({ ...options, credential: 5 as never }),
    'createCaller, the input': () =>
      createCaller({ ...options, credential: 'T' })(getDailyRetain, undefined as never),
    'an operation, the input': () => client().getDailyRetain(wrong),
    'an operation, an option': () => client().getApiDomainIp({}, { timeout: -1 }),
    'an operation without a credential': () => createClient(options).getApiDomainIp(),
    'an operation, no JSON': () => client().getApiDomainIp(),
    'raw, the input': () => client().raw.getDailyRetain(wrong),
    'paginate, the input': () => client().paginate.getLiveInfo({ limit: 0 }),
    'paginate, an answer': async () => {
      for await (const page of client().paginate.getLiveInfo({ limit: 10 }).pages()) return page;
      return undefined;
    },
    'request, the path': () => client().request('POST', wrong),
    'POST, the path': () => client().POST(wrong, {} as never),
    'a misspelt operation': () => Reflect.get(client(), 'getDailyRetian')({}),
    'a former name': () => Reflect.get(Reflect.get(client(), 'wxacode'), 'getUnlimited')({}),
  };
};

const messageOf = async (way: (() => unknown) | undefined): Promise<string> => {
  try {
    await way?.();
  } catch (error) {
    if (error instanceof Error) return error.message;
  }
  return '';
};

test('every error that leaves a client is in its language', async () => {
  const { baseUrl } = await serve(() => 'no JSON');
  const [english, chinese] = [ways(baseUrl, 'en'), ways(baseUrl, 'zh')];
  for (const name of Object.keys(english)) {
    // Beside each other: a client must not change the language of another.
    const [en, zh] = await Promise.all([messageOf(english[name]), messageOf(chinese[name])]);
    expect(en, name).toMatch(/\w{2,} \w{2,}/);
    expect(en.replace('接口英文名', ''), name).not.toMatch(/\p{Script=Han}/u);
    expect(zh, name).toMatch(/\p{Script=Han}/u);
    expect(zh, name).not.toMatch(/[a-z]{2,} [a-z]{2,} [a-z]{2,}/);
  }
});

test('hooks get errors in the language of the client', async () => {
  const { baseUrl } = await serve(() => 'no JSON');
  const told: string[] = [];
  const hooks = { onError: ({ error }: { error: unknown }) => void told.push(String(error)) };
  await createClient({ baseUrl, credential: 'T', language: 'zh', retries: 0, hooks })
    .getApiDomainIp()
    .catch(() => {});
  expect(told).toHaveLength(1);
  expect(told[0]).toContain('不是 JSON');
});
