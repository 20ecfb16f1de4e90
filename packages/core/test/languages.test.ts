import { afterEach, expect, test, vi } from 'vitest';
import { type ClientOptions, createClient, type Language, WeappUsageError } from '../src/index.ts';
import { createCaller, getApiDomainIp, getDailyRetain, uploadTempMedia } from '../src/operations.ts';
import { DAY, NOBODY, serve } from './server.ts';
import { withoutPauses } from './without-pauses.ts';

withoutPauses();
afterEach(() => vi.unstubAllEnvs());

const wrong = 'wrong' as never;
const TOO_LATE = { timeout: -1 };

async function first(list: AsyncIterable<unknown>): Promise<unknown> {
  for await (const one of list) return one;
  return undefined;
}

/** Every way in which an error leaves a client, by name. The server's answer is no JSON, except at one path. */
const ways = (baseUrl: string, language: Language | undefined): Record<string, () => unknown> => {
  const options = { baseUrl, language, retries: 0 } as const;
  const client = (more: ClientOptions = {}) => createClient({ ...options, credential: 'T', ...more });
  const caller = (more: ClientOptions = {}) => createCaller({ ...options, credential: 'T', ...more });
  const named = (name: string, of: object = client()) => Reflect.get(of, name);
  return {
    'createClient, an option': () => client(TOO_LATE),
    'createClient, a misspelt option': () => client({ transprot: fetch } as never),
    'createClient, a URL': () => client({ baseUrl: 'nowhere' }),
    'createClient, the credential': () => client({ credential: 5 as never }),

    'createCaller, the credential': () => caller({ credential: 5 as never }),
    'createCaller, a URL': () => caller({ baseUrl: 'ftp://host' }),
    'createCaller, a function': () => caller({ fetch: wrong }),
    'createCaller, the arguments': () => caller()(undefined as never, undefined as never),
    'createCaller, the input': () => caller()(getDailyRetain, { begin_date: 1n } as never),
    'createCaller, a file': () => caller()(uploadTempMedia, { type: 'image', media: wrong }),
    'createCaller, the URL of a call': () => caller()(getApiDomainIp, {}, { baseUrl: 'nowhere' }),
    'createCaller, no answer': () => caller({ baseUrl: NOBODY[0] })(getApiDomainIp),
    'createCaller, an answer': () => caller()(getApiDomainIp),

    'an operation, the input': () => client().getDailyRetain(wrong),
    'an operation, a field': () => client().getDailyRetain({ ...DAY, end_date: new Map() as never }),
    'an operation, an option': () => client().getApiDomainIp({}, TOO_LATE),
    'an operation, a header': () => client().getApiDomainIp({}, { headers: { 'a b': '' } }),
    'an operation, its URL': () => client().getApiDomainIp({}, { baseUrl: 'nowhere' }),
    'an operation without a credential': () => client({ credential: undefined }).getApiDomainIp(),
    'an operation, no token': () => client({ credential: () => '' }).getApiDomainIp(),
    'an operation, a file': () => client().uploadTempMedia({ type: 'image', media: wrong }),
    'an operation, no AppKey': () => client().query_user_balance({ openid: 'o', env: 0 } as never),
    'an operation, no JSON': () => client().getApiDomainIp(),
    'an operation, too large an answer': () => client({ maxAnswer: 1 }).getApiDomainIp(),
    'an operation, no answer': () => client({ baseUrl: NOBODY[0] }).getApiDomainIp(),
    'an operation, no host answers': () => client({ baseUrl: NOBODY, retries: 2 }).getApiDomainIp(),
    'an operation, too late': () =>
      client({ credential: () => new Promise(() => {}) }).getApiDomainIp({}, { timeout: 5 }),
    'an operation, aborted': () => client().getApiDomainIp({}, { signal: AbortSignal.abort() }),
    'an operation, no response': () => client({ transport: async () => wrong }).getApiDomainIp(),

    'raw, the input': () => client().raw.getDailyRetain(wrong),
    'raw, an option': () => client().raw.getApiDomainIp({}, TOO_LATE),
    'raw, no JSON': () => client().raw.getApiDomainIp(),

    'paginate, the input': () => client().paginate.getLiveInfo({ limit: 0 }),
    'paginate, no fields': () => client().paginate.getLiveInfo(wrong),
    'paginate, an option': () => first(client().paginate.getLiveInfo({ limit: 10 }, TOO_LATE)),
    'paginate, an answer': () => first(client().paginate.getLiveInfo({ limit: 10 })),
    'paginate, another list': () => first(client().paginate.listPackages({ limit: 10, status: 0 })),
    'pages, an option': () => first(client().paginate.getLiveInfo({ limit: 10 }, TOO_LATE).pages()),
    'pages, an answer': () => first(client().paginate.getLiveInfo({ limit: 10 }).pages()),

    'request, the path': () => client().request('POST', wrong),
    'request, the method': () => client().request(wrong, '/wxa/new'),
    'request, an option': () => client().request('GET', '/wxa/new', { security: ['any' as never] }),
    'request, the body': () => client().request('POST', '/wxa/new', { body: { at: new Map() } }),
    'request, an item of the body': () => client().request('POST', '/wxa/new', { body: [new Map()] }),
    'request, no answer': () => client({ baseUrl: NOBODY[0] }).request('GET', '/wxa/new'),
    'GET, the path': () => client().GET(wrong, {} as never),
    'GET, the method': () => client().GET('/wxa/msg_sec_check' as never),
    'POST, an option': () => client().POST('/datacube/getweanalysisappiddailyretaininfo', TOO_LATE as never),
    'POST, an answer': () => client().POST('/datacube/getweanalysisappiddailyretaininfo', { body: DAY }),

    'a misspelt operation': () => named('getDailyRetian')({}),
    'a misspelt operation of raw': () => named('getDailyRetian', client().raw)({}),
    'a misspelt operation of paginate': () => named('getLiveinfos', client().paginate)({}),
    'an operation without pages': () => named('getDailyRetain', client().paginate)({}),
    'a former name': () => named('getUnlimited', named('wxacode'))({}),
    'a former name in one': () => named('wxacode.getUnlimited')({}),
    'a group': () => named('wxacode')({}),
  };
};

const odd = () =>
  serve(({ url }) =>
    url.pathname.endsWith('/get_order') || url.pathname.includes('package') ? { other_list: [1] } : 'no JSON',
  );

const messageOf = async (way: (() => unknown) | undefined): Promise<string> => {
  try {
    await way?.();
  } catch (error) {
    if (error instanceof Error) return `${error.message}\n${error.stack}`;
  }
  return '';
};

const isEnglish = (text: string, name: string) => {
  // The console's and the docs' own words stay Chinese in English.
  const [message = ''] = text.split('\n');
  expect(message, name).toMatch(/\w{2,} \w{2,}/);
  expect(text.replaceAll(/接口英文名|虚拟支付 → 基本配置/g, ''), name).not.toMatch(/\p{Script=Han}/u);
};
const isChinese = (text: string, name: string) => {
  const [message = '', ...stack] = text.split('\n');
  expect(message, name).toMatch(/\p{Script=Han}/u);
  expect(message, name).not.toMatch(/[a-z]{2,} [a-z]{2,} [a-z]{2,}/);
  // V8's stacks begin with the message.
  expect(stack[0], name).toContain(message);
};

test.each(['C', 'zh_CN.UTF-8'])(
  'every error that leaves a client is in its language, in the environment %s',
  async (LC_ALL) => {
    vi.stubEnv('LC_ALL', LC_ALL);
    const { baseUrl } = await odd();
    const [english, chinese, own] = [ways(baseUrl, 'en'), ways(baseUrl, 'zh'), ways(baseUrl, undefined)];
    for (const name of Object.keys(english)) {
      // Beside each other: a client must not change the language of another.
      const [en = '', zh = '', environment = ''] = await Promise.all(
        [english[name], chinese[name], own[name]].map(messageOf),
      );
      isEnglish(en, name);
      isChinese(zh, name);
      if (LC_ALL === 'C') isEnglish(environment, name);
      else isChinese(environment, name);
    }
  },
);

test('clients of both languages may share what fails', async () => {
  const failure = new WeappUsageError({ en: 'no token in store', zh: '存储里没有 token' });
  const credential = { get: () => Promise.reject(failure), invalidate() {} };
  const ask = (language: Language | undefined) =>
    createClient({ credential, language })
      .getApiDomainIp()
      .then(
        () => undefined,
        (error: unknown) => error as WeappUsageError,
      );
  const [zh, en, own] = await Promise.all([ask('zh'), ask('en'), ask(undefined)]);
  expect(zh?.message).toBe('存储里没有 token');
  expect(zh?.stack).toContain('WeappUsageError: 存储里没有 token');
  expect(zh).toBeInstanceOf(WeappUsageError);
  expect(Object.keys(zh ?? {})).toEqual(Object.keys(failure));
  // Nothing to change, so nothing to copy.
  expect([en, own]).toEqual([failure, failure]);
  expect([en === failure, own === failure]).toEqual([true, true]);
  expect(failure.message).toBe('no token in store');
  expect(failure.stack).not.toMatch(/\p{Script=Han}/u);
});

test('a frozen error stays as it is', async () => {
  const failure = Object.freeze(new WeappUsageError({ en: 'frozen', zh: '冻结' }));
  const credential = () => Promise.reject(failure);
  await expect(createClient({ credential, language: 'zh' }).getApiDomainIp()).rejects.toThrow('frozen');
});

test('hooks get the errors that the caller gets, in the language of the client', async () => {
  const told: unknown[] = [];
  const hooks = {
    onRetry: ({ error }: { error: unknown }) => void told.push(error),
    onError: ({ error }: { error: unknown }) => void told.push(error),
  };
  for (const [language, words] of [
    ['zh', '没有响应'],
    ['en', 'no answer'],
  ] as const) {
    told.length = 0;
    const thrown = await createClient({
      baseUrl: NOBODY[0],
      credential: 'T',
      language,
      retries: 1,
      hooks,
    })
      .getApiDomainIp()
      .then(undefined, (error: unknown) => error);
    expect(told.map(String)).toEqual([expect.stringContaining(words), expect.stringContaining(words)]);
    expect(told[1]).toBe(thrown);
  }
});

test('debug lines are for machines: the same in both languages', async () => {
  const { baseUrl } = await odd();
  const lines = async (language: Language) => {
    const told: string[] = [];
    const debug = (line: string) => void told.push(line.replace(/\d+ms/, 'ms'));
    const client = createClient({ baseUrl, credential: 'T', language, retries: 0, debug });
    await client.getApiDomainIp().catch(() => {});
    return told;
  };
  expect(await lines('zh')).toHaveLength(2);
  expect(await lines('zh')).toEqual(await lines('en'));
});

test.each([createClient, createCaller])('the language is checked: %o', (create) => {
  for (const language of ['fr', 'zh-CN', 'toString', null, 1]) {
    expect(() => create({ language: language as never })).toThrow("`language` must be 'en' or 'zh'.");
  }
  vi.stubEnv('LC_ALL', 'zh_CN.UTF-8');
  expect(() => create({ language: 'fr' as never })).toThrow("`language` 必须是 'en' 或 'zh'。");
  for (const language of ['en', 'zh', undefined] as const) create({ language });
});

test('an operation that WeChat rejects with a valid token is explained in the language of the client', async () => {
  const { baseUrl } = await serve(() => ({ errcode: 40001, errmsg: 'invalid credential' }));
  const credential = { get: () => 'T', invalidate() {}, isToBlame: () => true };
  const ask = (language: Language) =>
    messageOf(() => createClient({ baseUrl, credential, language }).getApiDomainIp());
  expect(await ask('zh')).toContain('问题在这次调用，不在 token');
  expect(await ask('en')).toContain('the problem is this call, not the token');
});
