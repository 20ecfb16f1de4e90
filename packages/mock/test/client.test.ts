import { describe, expect, test } from 'vitest';
import { ContractError } from '../src/contract.ts';
import { call, everyOperation, inputs, operations, wx } from './client-calls.ts';

// All of them in test/faults/client.test.ts.
everyOperation(40);

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
