import { expect, test, vi } from 'vitest';
import { ContractError, createContractFetch } from '../src/contract.ts';
import { exampleRequests } from './example-requests.ts';

// A test of the tests that are made with it: what is right passes, and each deliberate mistake does not.

const BASE = 'https://api.weixin.qq.com';
const RETAIN = `${BASE}/datacube/getweanalysisappiddailyretaininfo?access_token=SECRET`;
const STABLE = `${BASE}/cgi-bin/stable_token`;
const DAY = { begin_date: '20240310', end_date: '20240310' };
const ANSWER = { ref_date: '20240310', visit_uv: [], visit_uv_new: [] };

const contractFetch = createContractFetch();
const post = (url: string, body: unknown, send = contractFetch, type = 'application/json') =>
  send(url, { method: 'POST', headers: { 'content-type': type }, body: JSON.stringify(body) });
const answering = (body: unknown, init?: ResponseInit) =>
  createContractFetch({ upstream: async () => Response.json(body, init) });

/** The breaches that a call is rejected with; none of them may tell a secret. */
async function breaches(call: Promise<unknown>) {
  const error: unknown = await call.then(
    () => new Error('The call went through.'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof ContractError)) throw error;
  expect(`${error.stack} ${JSON.stringify(error)}`).not.toContain('SECRET');
  return error.violations;
}

// All of them in test/faults/contract.test.ts.
exampleRequests(20);

test('an unknown body field is a breach', async () => {
  expect(await breaches(post(RETAIN, { ...DAY, date: 'SECRET' }))).toEqual([
    { where: 'request.body', message: "must NOT have additional properties; found 'date'" },
  ]);
});

test('a field of the wrong type or form is a breach', async () => {
  expect(await breaches(post(RETAIN, { begin_date: 20240310, end_date: 'SECRET' }))).toEqual([
    { where: 'request.body.begin_date', message: 'must be string' },
    { where: 'request.body.end_date', message: 'must match pattern "^\\d{8}$"' },
  ]);
});

test('a missing field and a missing body are breaches', async () => {
  expect(await breaches(post(RETAIN, { begin_date: '20240310' }))).toEqual([
    { where: 'request.body', message: "must have required property 'end_date'" },
  ]);
  expect(await breaches(contractFetch(RETAIN, { method: 'POST' }))).toEqual([
    { where: 'request.body', message: 'is required' },
  ]);
});

test('a body where the spec has none is a breach', async () => {
  const url = `${BASE}/cgi-bin/clear_quota/v2?appid=wx1&appsecret=SECRET`;
  expect(await breaches(post(url, { appid: 'wx1' }))).toEqual([
    { where: 'request.body', message: 'must be empty' },
  ]);
});

test('a body that is no JSON, or says that it is something else, is a breach', async () => {
  const headers = { 'content-type': 'application/json' };
  const broken = contractFetch(RETAIN, { method: 'POST', headers, body: '{"begin_date":"SECRET' });
  expect(await breaches(broken)).toEqual([
    { where: 'request.body', message: 'the body must be JSON in UTF-8' },
  ]);
  expect(await breaches(post(RETAIN, DAY, contractFetch, 'text/plain'))).toEqual([
    { where: 'request.body', message: 'must have the content type application/json' },
  ]);
});

test('a query name that the spec does not declare is a breach, and its value is not told', async () => {
  expect(await breaches(post(`${RETAIN}&debug=SECRET`, DAY))).toEqual([
    { where: 'request.query.debug', message: 'is not declared in the spec' },
  ]);
  expect(await breaches(post(`${RETAIN}&SECRET`, DAY))).toEqual([
    { where: 'request.query', message: 'is not declared in the spec' },
  ]);
  expect(await breaches(post(`${STABLE}?access_token=SECRET`, {}))).toContainEqual({
    where: 'request.query.access_token',
    message: 'is not declared in the spec',
  });
});

test('a missing, wrong or doubled query parameter is a breach', async () => {
  const token = `${BASE}/cgi-bin/token?appid=wx1`;
  expect(await breaches(contractFetch(`${token}&grant_type=SECRET`))).toEqual([
    { where: 'request.query', message: "must have required property 'secret'" },
    { where: 'request.query.grant_type', message: 'must be equal to constant' },
  ]);
  expect(
    await breaches(contractFetch(`${token}&appid=wx2&secret=SECRET&grant_type=client_credential`)),
  ).toMatchObject([{ where: 'request.query.appid' }]);
});

test('a missing token is a breach', async () => {
  expect(await breaches(post(RETAIN.replace(/\?.*/, ''), DAY))).toEqual([
    { where: 'request.query', message: 'must carry access_token' },
  ]);
});

test('an unknown path, a wrong method and a URL that is none are breaches', async () => {
  expect(await breaches(contractFetch(`${BASE}/cgi-bin/tokens?secret=SECRET`))).toEqual([
    { where: 'request.path', message: 'is not in the spec; the nearest is /cgi-bin/token' },
  ]);
  expect(await breaches(contractFetch(RETAIN))).toEqual([
    { where: 'request.method', message: 'must be POST' },
  ]);
  expect(await breaches(contractFetch('/cgi-bin/token?secret=SECRET'))).toMatchObject([{ where: 'request' }]);
});

test('a valid request goes on to the upstream as it was made', async () => {
  const upstream = vi.fn(async (request: Request) => {
    expect(request.url).toBe(RETAIN);
    expect(await request.json()).toEqual(DAY);
    return Response.json(ANSWER);
  });
  const response = await post(RETAIN, DAY, createContractFetch({ upstream }));
  expect(await response.json()).toEqual(ANSWER);
  await breaches(post(RETAIN, {}, createContractFetch({ upstream })));
  expect(upstream).toHaveBeenCalledOnce();
});

test('a URL object and a Request will do too', async () => {
  const body = JSON.stringify(DAY);
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body };
  expect((await contractFetch(new URL(RETAIN), init)).status).toBe(200);
  expect((await contractFetch(new Request(RETAIN, init))).status).toBe(200);
});

test('an answer with a wrong, missing or unknown field is a breach', async () => {
  expect(
    await breaches(post(RETAIN, DAY, answering({ ...ANSWER, visit_uv: [{ key: 0, value: 'SECRET' }] }))),
  ).toEqual([{ where: 'response.body.visit_uv.0.value', message: 'must be integer' }]);
  expect(await breaches(post(RETAIN, DAY, answering({ ...ANSWER, ref_date: undefined })))).toEqual([
    { where: 'response.body', message: "must have required property 'ref_date'" },
  ]);
  expect(await breaches(post(RETAIN, DAY, answering({ ...ANSWER, extra: 1 })))).toMatchObject([
    { where: 'response.body' },
  ]);
});

test('a failure is held against the default answer', async () => {
  const right = { errcode: 45009, errmsg: 'reach max api daily quota limit' };
  expect(await (await post(RETAIN, DAY, answering(right))).json()).toEqual(right);
  expect(await breaches(post(RETAIN, DAY, answering({ errcode: 45009 })))).toEqual([
    { where: 'response.body', message: "must have required property 'errmsg'" },
  ]);
});

test('an answer that is no JSON is a breach, but JSON may come as text/plain', async () => {
  const plain = (body: string) => createContractFetch({ upstream: async () => new Response(body) });
  expect(await breaches(post(RETAIN, DAY, plain('<html>SECRET')))).toEqual([
    { where: 'response.body', message: 'must be JSON' },
  ]);
  expect((await post(RETAIN, DAY, plain(JSON.stringify(ANSWER)))).status).toBe(200);
});

test('an answer with another HTTP status is passed on, for the spec describes none', async () => {
  const response = await post(RETAIN, DAY, answering({ any: 1 }, { status: 502 }));
  expect(response.status).toBe(502);
});

test('onViolation is told instead of the caller, and the exchange goes on', async () => {
  const onViolation = vi.fn();
  const watch = createContractFetch({ onViolation });
  expect((await post(RETAIN, {}, watch)).status).toBe(200);
  expect(onViolation).toHaveBeenCalledOnce();
  expect(onViolation.mock.calls[0]?.[0]).toMatchObject({
    operationId: 'getDailyRetain',
    code: 'WEAPP_CONTRACT',
  });
});

test('the header Prefer chooses the example', async () => {
  const response = await contractFetch(STABLE, {
    method: 'POST',
    headers: { 'content-type': 'application/json', prefer: 'example=still_valid' },
    body: JSON.stringify({ grant_type: 'client_credential', appid: 'wx1', secret: 's1' }),
  });
  expect(await response.json()).toMatchObject({ expires_in: 345 });
});
