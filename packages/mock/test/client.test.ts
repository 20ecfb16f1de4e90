// Every operation of the spec, called through the client against the mock server over HTTP. Each request
// is held against the strict variant of the spec, each answer against the spec, by Prism's validators.
import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type CallOptions, type Client, createClient } from '@weapp-openapi/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ContractError, createContractFetch } from '../src/contract.ts';
import { type MockServer, startMock } from '../src/index.ts';

interface Media {
  schema: { $ref: string };
  examples?: Record<string, { value: object }>;
}
interface Operation {
  operationId: string;
  parameters?: { name: string; required?: boolean; example: unknown }[];
  requestBody?: { content: Record<string, Media> };
}
interface Part {
  type?: string;
  enum?: unknown[];
  contentMediaType?: string;
}
// A 64-bit integer of an example as its digits, as the client takes it.
function exactly(_: string, value: unknown, { source }: { source?: string } = {}): unknown {
  return typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value)
    ? source
    : value;
}
const bundle = createRequire(import.meta.url).resolve('@weapp-openapi/spec/openapi.json');
const spec: {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, { required?: string[]; properties: Record<string, Part> }> };
} = JSON.parse(readFileSync(bundle, 'utf8'), exactly);
const operations = Object.values(spec.paths).flatMap((item) => Object.values(item));

/** All inputs that the spec shows for an operation: its query examples with each of its body examples. */
function inputs({ parameters = [], requestBody }: Operation): object[] {
  const query = Object.fromEntries(parameters.map(({ name, example }) => [name, example]));
  const form = requestBody?.content['multipart/form-data'];
  if (form) return [{ ...query, ...filled(form) }];
  const bodies = Object.values(requestBody?.content['application/json']?.examples ?? { none: { value: {} } });
  return bodies.map(({ value }) => ({ ...query, ...value }));
}

/** The required parts of a form; a form has no example, as files cannot stand in one. */
function filled({ schema }: Media): object {
  const { required = [], properties } = spec.components.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {
    properties: {},
  };
  return Object.fromEntries(
    required.map((name) => {
      const part = properties[name];
      const file = { data: new Uint8Array([1, 2, 3]), filename: 'a.jpg', contentType: 'image/jpeg' };
      return [
        name,
        part?.contentMediaType ? file : (part?.enum?.[0] ?? (part?.type === 'string' ? 'text' : 1)),
      ];
    }),
  );
}

// Another app than the examples': theirs forces a token refresh.
const APP = { appid: 'wx0000000000000001', secret: 'APPSECRET' };
let mock: MockServer;
let wx: Client;
/** The mock checks signatures against the session that it handed out. */
let session: { openid: string; session_key: string };
beforeAll(async () => {
  mock = await startMock({ port: 0 });
  const contract = createContractFetch({ upstream: fetch });
  const { access_token } = await createClient({ baseUrl: mock.url }).getStableAccessToken({
    grant_type: 'client_credential',
    ...APP,
  });
  wx = createClient({
    baseUrl: mock.url,
    credential: access_token,
    fetch: contract,
    pay: { appKey: 'key', sandboxAppKey: 'key' },
  });
  session = await logIn();
  // The whole spec is read, which a busy machine may take its time for.
}, 120_000);
afterAll(() => mock.close());

let logins = 0;
const logIn = () =>
  wx.code2Session({ ...APP, js_code: `user-contract-${++logins}`, grant_type: 'authorization_code' });

const ofUser = async () => {
  session = await logIn();
  return { openid: session.openid };
};
const signed = async () => {
  const { openid } = await ofUser();
  return { openid, signature: createHmac('sha256', session.session_key).update('').digest('hex') };
};
const soon = () => ({ expire_time: Math.floor(Date.now() / 1000) + 3600 });
const file = (contentType: string) => ({ data: new Uint8Array([1, 2, 3]), filename: 'a', contentType });

/** What the spec's examples cannot know: who has logged in, what was uploaded, whose token it is. */
const KNOWN: Readonly<Record<string, () => Promise<object>>> = {
  checkSessionKey: signed,
  ResetUserSessionKey: signed,
  getUserEncryptKey: signed,
  query_user_balance: ofUser,
  currency_pay: ofUser,
  cancel_currency_pay: ofUser,
  getPhoneNumber: async () => ({ code: `user-contract-${++logins}`, openid: session.openid }),
  getPluginOpenPId: async () => ({ code: `plugin-${++logins}` }),
  clearQuota: async () => ({ appid: APP.appid }),
  getApiQuota: async () => ({ cgi_path: '/cgi-bin/message/subscribe/send' }),
  // The examples' time is over.
  generateScheme: async () => soon(),
  generateUrlLink: async () => soon(),
  queryScheme: async () => ({ scheme: (await wx.generateScheme({})).openlink }),
  queryUrlLink: async () => ({ url_link: (await wx.generateUrlLink({})).url_link }),
  getKfMedia: async () => {
    const { media_id = '' } = await wx.uploadTempMedia({ type: 'video', media: file('video/mp4') });
    return { media_id };
  },
  getDramaMedia: async () => {
    const media_data = file('video/mp4');
    const video = await wx.singleFileUpload({ media_name: 'n', media_type: 'MP4', media_data });
    return { media_id: video.media_id };
  },
};

type Call = (input: object, options: CallOptions) => Promise<unknown>;
const call = async (id: string, input: object): Promise<unknown> => {
  const method = (wx as unknown as Record<string, Call>)[id];
  if (!method) throw new Error(`The client has no ${id}.`);
  // An app that has done nothing yet gets the examples; one that has objects of its own is told which do not exist.
  mock.reset();
  const known = await KNOWN[id]?.();
  return method({ ...input, ...known }, { session_key: session.session_key });
};

describe('every operation keeps the contract', () => {
  test.each(operations.map((operation) => [operation.operationId, operation] as const))(
    '%s',
    async (id, operation) => {
      for (const input of inputs(operation)) {
        const answer = await call(id, input).catch((error: unknown) => {
          // Examples that the mock's state has used up: a login code works once, forced refreshes are rationed.
          const { errcode } = Object(error);
          if (
            (id === 'code2Session' && errcode === 40163) ||
            (id === 'getStableAccessToken' && errcode === 45011)
          )
            return {};
          throw error;
        });
        expect(answer).toBeTypeOf('object');
      }
    },
  );
});

describe('a mistake breaks the contract', () => {
  test.each([
    ['a field that does not exist', { begin_date: '20170313', end_date: '20170313', endDate: '20170313' }],
    ['a missing field', { begin_date: '20170313' }],
    ['a wrong type', { begin_date: 20170313, end_date: '20170313' }],
    ['a wrong format', { begin_date: '2017-03-13', end_date: '20170313' }],
  ])('%s', async (_, input) => {
    await expect(call('getDailyRetain', input)).rejects.toThrow(ContractError);
  });

  test('a query parameter that does not exist', async () => {
    const query = { openid: 'o', transaction_id: 't', openId: 'o' };
    await expect(call('getPaidUnionid', query)).rejects.toThrow(ContractError);
  });
});

test('the path style keeps the contract too', async () => {
  const body = { begin_date: '20170313', end_date: '20170313' };
  const { data, error } = await wx.POST('/datacube/getweanalysisappiddailyretaininfo', { body });
  expect(error).toBeUndefined();
  expect(data?.ref_date).toBe('20170313');
  const query = { openid: 'oGZUI0egBJY1zhBYw2KhdUfwVJJE', transaction_id: '1217752501201407033233368018' };
  expect((await wx.GET('/wxa/getpaidunionid', { params: { query } })).data?.unionid).toMatch(/./);
});

test('the input of a cloud function may have fields named like those of the query', async () => {
  const query = { env: 'test2-4a89da', name: 'login' };
  const body = { name: { first: 'Li' }, env: [1], req_data: '{}' };
  const input = { ...query, req_data: body };
  const expected = await wx.invokeCloudFunction({ ...query, a: 1 });
  expect(expected.resp_data).toMatch(/./);
  expect(await wx.invokeCloudFunction(input)).toEqual(expected);
  expect((await wx.raw.invokeCloudFunction(input)).data).toEqual(expected);
  const { data } = await wx.POST('/tcb/invokecloudfunction', { params: { query }, body });
  expect(data).toEqual(expected);
});

test('64-bit integers come from the mock with every digit of the spec', async () => {
  const [listPackages] = operations.filter(({ operationId }) => operationId === 'listPackages');
  const [input] = listPackages ? inputs(listPackages) : [];
  expect(JSON.stringify(await call('listPackages', input ?? {}))).toContain(
    '"order_id":"2921020570379436032"',
  );
});
