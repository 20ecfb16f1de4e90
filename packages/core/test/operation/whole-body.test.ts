// What invokeCloudFunction sends, which is the input of the user's own function.
import { expect, expectTypeOf, test } from 'vitest';
import { createClient, type InvokeCloudFunctionRequest } from '../../src/index.ts';
import { createCaller, invokeCloudFunction } from '../../src/operations.ts';
import { serve } from '../server.ts';

const OK = { errcode: 0, errmsg: 'ok', resp_data: '{}' };
const target = { env: 'test2-4a89da', name: 'login' };
const own = { name: { first: 'Li' }, env: ['a'], req_data: 1 };

const ways = {
  client: (baseUrl: string) => createClient({ baseUrl, credential: 'T' }).invokeCloudFunction,
  raw: (baseUrl: string) => createClient({ baseUrl, credential: 'T' }).raw.invokeCloudFunction,
  caller: (baseUrl: string) => (input: InvokeCloudFunctionRequest) =>
    createCaller({ baseUrl, credential: 'T' })(invokeCloudFunction, input),
};

test.each<[string, InvokeCloudFunctionRequest, object]>([
  ['fields of its own beside the query', { ...target, a: 1, b: [2] }, { a: 1, b: [2] }],
  ['no fields', target, {}],
  ['the whole body as an object', { ...target, req_data: { a: 1 } }, { a: 1 }],
  ['fields named like those of the query and like the field itself', { ...target, req_data: own }, own],
  ['an empty body', { ...target, req_data: {} }, {}],
  ['an undefined field beside it', { ...target, req_data: { a: 1 }, b: undefined }, { a: 1 }],
  ['text, a field like any other', { ...target, req_data: '{"a":1}', b: 2 }, { req_data: '{"a":1}', b: 2 }],
])('%s', async (_, input, body) => {
  for (const way of Object.values(ways)) {
    const { baseUrl, seen } = await serve(() => OK);
    await way(baseUrl)(input);
    expect(JSON.parse(seen[0]?.body ?? '')).toEqual(body);
    const { access_token, ...query } = Object.fromEntries(seen[0]?.url.searchParams ?? []);
    expect(query).toEqual(target);
  }
});

test('a field beside the whole body is refused, before anything is sent', async () => {
  for (const way of Object.values(ways)) {
    const { baseUrl, seen } = await serve(() => OK);
    await expect(way(baseUrl)({ ...target, req_data: { a: 1 }, b: 2 })).rejects.toThrow(
      'invokeCloudFunction: req_data is the whole body, so b cannot stand beside it: put it inside.',
    );
    expect(seen).toEqual([]);
  }
});

test('in the path style the body is the body', async () => {
  const { baseUrl, seen } = await serve(() => OK);
  const wx = createClient({ baseUrl, credential: 'T' });
  const { error } = await wx.POST('/tcb/invokecloudfunction', {
    params: { query: target },
    body: { ...own, req_data: '1' },
  });
  expect(error).toBeUndefined();
  expect(JSON.parse(seen[0]?.body ?? '')).toEqual({ ...own, req_data: '1' });
  expect(seen[0]?.url.searchParams.get('name')).toBe('login');
});

test('the types take both forms, and want env and name', () => {
  const wx = createClient();
  expectTypeOf(wx.invokeCloudFunction).toBeCallableWith({ ...target, req_data: own });
  expectTypeOf(wx.invokeCloudFunction).toBeCallableWith({ ...target, a: 1 });
  // @ts-expect-error env is missing
  const call = () => wx.invokeCloudFunction({ name: 'login', req_data: {} });
  expect(call).toBeTypeOf('function');
});
