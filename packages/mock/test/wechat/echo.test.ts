// What a request names comes back, in every operation whose answer repeats it.
import { beforeEach, expect, test } from 'vitest';
import { createContractFetch } from '../../src/contract.ts';
import { at, isObject } from '../../src/engine/document.ts';
import { openMock } from '../caller.ts';
import { createReadyCalls } from '../ready-calls.ts';
import { type SpecCall, specCalls } from '../spec-examples.ts';
import { expectEchoes } from './expect-echoes.ts';

const opened = await openMock({ pay: { wx1: { appKey: 'key', sandboxAppKey: 'key' } } }, false);
const { access_token } = await opened.legacy();
const ready = createReadyCalls(opened, access_token);
const contractFetch = createContractFetch({ upstream: opened.mock.fetch });

// An app that has done nothing yet gets the examples; one that has objects of its own is told which do not exist.
beforeEach(() => opened.mock.reset());

const callOf = (operationId: string): SpecCall => {
  const call = specCalls.find((each) => each.operationId === operationId);
  if (!call) throw new Error(`no ${operationId}`);
  return call;
};

/** Calls an operation with other fields than the example's. The contract checks the answer. */
async function ask(operationId: string, fields: Record<string, unknown>): Promise<unknown> {
  const call = callOf(operationId);
  const changed = isObject(call.body)
    ? { ...call, body: { ...call.body, ...fields } }
    : { ...call, query: { ...call.query, ...(fields as Record<string, string>) } };
  return JSON.parse(await (await contractFetch(await ready(changed))).text());
}

test.each<[string, Record<string, unknown>, string[]]>([
  ['addOrder', { order_id: 'O-1' }, ['order_id']],
  ['getB2bOrder', { out_trade_no: 'T-000001' }, ['out_trade_no']],
  ['present_currency', { order_id: 'O-2' }, ['order_id']],
  ['getShippingOrder', { transaction_id: 'X-1' }, ['order', 'transaction_id']],
  ['getContact', { waybill_id: 'W-1' }, ['waybill_id']],
  ['getExpressOrder', { waybill_id: 'W-2', order_id: 'O-3' }, ['waybill_id']],
  ['getBook', { book_id: 'B-1' }, ['book', 'book_id']],
  ['intracity_createstore', { out_store_id: 'S-1' }, ['out_store_id']],
  ['getDrama', { drama_id: 4711 }, ['drama_info', 'drama_id']],
])('%s answers with what was asked for: %j', async (id, fields, path) => {
  expect(at(await ask(id, fields), ...path)).toBe(fields[path.at(-1) ?? '']);
});

test('in a list, where each item repeats it', async () => {
  const { objects } = Object(await ask('getAuthorizeObjects', { drama_id: 4711 }));
  expect(objects.map((each: unknown) => at(each, 'drama_id'))).toEqual([4711, 4711]);
});

test('a number in a query comes back as a number', async () => {
  const answer = Object(await ask('getCcommentList', { offset: '7' }));
  expect(answer.offset).toBe(7);
});

test.each<[string, string, Record<string, unknown>]>([
  ['a cursor', 'listBook', { last_id: 40 }],
  ['a text too long for an id', 'getContact', { waybill_id: 'W'.repeat(2_000) }],
])('%s is not an echo', async (_, id, fields) => {
  const example = Object(callOf(id).answer);
  const [[name = '', value] = []] = Object.entries(fields);
  const answer = Object(await ask(id, fields));
  expect(answer[name]).toEqual(example[name]);
  expect(JSON.stringify(answer)).not.toContain(JSON.stringify({ [name]: value }).slice(1, -1));
});

test('digits that a JavaScript number loses come back as they were sent', async () => {
  const call = callOf('getDrama');
  const request = await ready(call);
  const body = JSON.stringify(call.body).replace(/"drama_id":\d+/, '"drama_id":9007199254740993');
  const answer = await opened.mock.fetch(request.url, { method: 'POST', body });
  expect(await answer.text()).toContain('"drama_id":9007199254740993,');
});

// All of them in test/faults/echo.test.ts.
test('with other ids, the answer of each fortieth operation still keeps to the spec', () => expectEchoes(40));
