import { expect, expectTypeOf, test } from 'vitest';
import type { GetDailyRetainResponse } from '../../src/index.ts';
import {
  createCaller,
  debugHooks,
  getAccessToken,
  getApiDomainIp,
  getDailyRetain,
  listPackages,
  observe,
} from '../../src/operations.ts';
import { DAY, RETENTION, serve } from '../server.ts';
import { withoutPauses } from '../without-pauses.ts';

withoutPauses();

test('calls one operation, typed', async () => {
  const { baseUrl, seen } = await serve(() => RETENTION);
  const call = createCaller({ baseUrl, credential: 'T' });
  const answer = await call(getDailyRetain, DAY);

  expectTypeOf(answer).toEqualTypeOf<GetDailyRetainResponse>();
  expect(answer).toEqual(RETENTION);
  expect(seen[0]?.url.pathname).toBe('/datacube/getweanalysisappiddailyretaininfo');
  await call(getApiDomainIp);
  // @ts-expect-error a field is missing
  await call(getAccessToken, { appid: 'a' });
  // @ts-expect-error the input is missing
  await call(getDailyRetain);
});

test('64-bit integers keep their digits', async () => {
  const { baseUrl } = await serve(
    () => '{"package_list":[{"order_id":2921020570379436032}],"total_count":1}',
  );
  const call = createCaller({ baseUrl, credential: 'T' });
  const { package_list } = await call(listPackages, { limit: 1, status: 0 });
  expect(package_list?.[0]?.order_id).toBe('2921020570379436032');
});

test('an errcode is an error, without the explanation that would have to be bundled', async () => {
  const { baseUrl } = await serve(() => ({ errcode: -1, errmsg: 'busy' }));
  const call = createCaller({ baseUrl, credential: 'T', retries: 0 });
  await expect(call(getDailyRetain, DAY)).rejects.toMatchObject({
    code: 'WEAPP_API',
    errcode: -1,
    retryable: true,
    meaning: undefined,
    docs: undefined,
  });
});

test('can be observed', async () => {
  const { baseUrl } = await serve(() => RETENTION);
  const lines: string[] = [];
  const hooks = debugHooks((line) => lines.push(line));
  await createCaller({ baseUrl, credential: 'T', observe: observe(hooks) })(getDailyRetain, DAY);
  expect(lines).toEqual([expect.stringMatching(/^weapp getDailyRetain .* 200 errcode=0/)]);
});

test('what is no operation, input or option is refused in words', async () => {
  const call = createCaller({ credential: 'T', fetch: () => Promise.reject(new Error('sent')) });
  for (const [operation, input] of [
    [undefined, {}],
    [getDailyRetain, 'x'],
  ])
    await expect(call(operation as never, input as never)).rejects.toMatchObject({ code: 'WEAPP_USAGE' });
  for (const name of ['observe', 'transport', 'fetch'])
    for (const value of [{}, 5]) expect(() => createCaller({ [name]: value })).toThrow('must be functions');
});

test('a given length of the body is the transport’s to set', async () => {
  const { baseUrl, seen } = await serve(() => RETENTION);
  const headers = { 'content-length': '1' };
  expect(await createCaller({ baseUrl, credential: 'T' })(getDailyRetain, DAY, { headers })).toEqual(
    RETENTION,
  );
  expect(seen[0]?.body).toBe(JSON.stringify(DAY));
});
