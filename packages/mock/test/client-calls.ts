// The operations of the spec, called through the client against the mock server over HTTP. Each request
// is held against the strict variant of the spec, each answer against the spec, by Prism's validators.
import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type CallOptions, createClient } from '@weapp-openapi/core';
import { afterAll, describe, expect, test } from 'vitest';
import { createContractFetch } from '../src/contract.ts';
import { startMock } from '../src/index.ts';

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
export const operations = Object.values(spec.paths).flatMap((item) => Object.values(item));

/** All inputs that the spec shows for an operation: its query examples with each of its body examples. */
export function inputs({ parameters = [], requestBody }: Operation): object[] {
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
const mock = await startMock({ port: 0 });
afterAll(() => mock.close());
const issued = await createClient({ baseUrl: mock.url }).getStableAccessToken({
  grant_type: 'client_credential',
  ...APP,
});
export const wx = createClient({
  baseUrl: mock.url,
  credential: issued.access_token,
  fetch: createContractFetch({ upstream: fetch }),
  pay: { appKey: 'key', sandboxAppKey: 'key' },
});

let logins = 0;
const logIn = () =>
  wx.code2Session({ ...APP, js_code: `user-contract-${++logins}`, grant_type: 'authorization_code' });
/** The mock checks signatures against the session that it handed out. */
let session = await logIn();

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
export const call = async (id: string, input: object): Promise<unknown> => {
  const method = (wx as unknown as Record<string, Call>)[id];
  if (!method) throw new Error(`The client has no ${id}.`);
  // An app that has done nothing yet gets the examples; one that has objects of its own is told which do not exist.
  mock.reset();
  const known = await KNOWN[id]?.();
  return method({ ...input, ...known }, { session_key: session.session_key });
};

/** @param step 1 for all operations; 20 for each twentieth, and those that need more than the spec's example. */
export function everyOperation(step: number): void {
  const some = operations.filter(({ operationId }, index) => index % step === 0 || operationId in KNOWN);

  describe('every operation keeps the contract', () => {
    test.each(some.map((operation) => [operation.operationId, operation] as const))(
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
}
