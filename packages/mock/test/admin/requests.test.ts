import { beforeEach, expect, test } from 'vitest';
import { openMock } from '../caller.ts';
import { createControl } from './control.ts';

const { mock, get, legacy } = await openMock();
const control = createControl(mock.url);
const ip = (access_token: unknown) =>
  get('/cgi-bin/get_api_domain_ip', { access_token: String(access_token) });

beforeEach(() => control('DELETE', '/requests'));

test('it lists what came in, oldest first and without secrets', async () => {
  const { access_token } = await legacy('wx1', 'a-secret');
  await ip(access_token);
  const { body } = await control('GET', '/requests');
  expect(body).toMatchObject([
    { operation: 'getAccessToken', input: { appid: 'wx1', secret: '***' }, answer: { access_token: '***' } },
    { operation: 'getApiDomainIp', appid: 'wx1', errcode: 0 },
  ]);
  expect(JSON.stringify(body)).not.toContain('a-secret');
  expect(JSON.stringify(body)).not.toContain(access_token);
});

test('it lists those of an operation, a mini program, an errcode, after an id, the latest few', async () => {
  await ip((await legacy('wx1')).access_token);
  await ip((await legacy('wx2')).access_token);
  await ip('wrong');
  const operations = async (query: string) =>
    (await control('GET', `/requests?${query}`)).body.map(
      ({ operation, appid, errcode }: Record<string, unknown>) => `${operation} ${appid} ${errcode}`,
    );
  expect(await operations('operation=getAccessToken')).toEqual([
    'getAccessToken wx1 0',
    'getAccessToken wx2 0',
  ]);
  expect(await operations('app=wx2&operation=getApiDomainIp')).toEqual(['getApiDomainIp wx2 0']);
  expect(await operations('errcode=40001')).toEqual(['getApiDomainIp  40001']);
  expect(await operations('limit=1')).toEqual(['getApiDomainIp  40001']);
  const { body } = await control('GET', '/requests?operation=getAccessToken&limit=1');
  expect(await operations(`after=${body[0].id}`)).toEqual(['getApiDomainIp wx2 0', 'getApiDomainIp  40001']);
});

test('it waits until a call arrives, or says that none did', async () => {
  expect(await control('GET', '/requests/wait?timeout=0')).toEqual({ status: 204, body: undefined });
  const waiting = control('GET', '/requests/wait?operation=getApiDomainIp&app=wx1');
  const { access_token } = await legacy();
  await ip(access_token);
  expect(await waiting).toMatchObject({ status: 200, body: { operation: 'getApiDomainIp', appid: 'wx1' } });
  // What has come already counts, but not up to `after`.
  const again = await control('GET', '/requests/wait?operation=getApiDomainIp');
  expect(again.body.operation).toBe('getApiDomainIp');
  const later = control('GET', `/requests/wait?after=${again.body.id}`);
  await legacy('wx3');
  expect((await later).body).toMatchObject({ operation: 'getAccessToken', appid: 'wx3' });
});

test.each([
  ['/requests?operatoin=a', 'There is no field operatoin. Did you mean operation?'],
  ['/requests?operation=getAcessToken', 'No operation is called getAcessToken. Did you mean getAccessToken?'],
  ['/requests?limit=many', 'limit must be a whole number from 1 to 1000.'],
  ['/requests/wait?timeout=1e9', 'timeout must be a whole number from 0 to 60000.'],
])('%s is refused', async (path, error) => {
  expect(await control('GET', path)).toEqual({ status: 400, body: { error } });
});
