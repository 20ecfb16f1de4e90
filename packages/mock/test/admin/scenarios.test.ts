import { beforeEach, expect, test } from 'vitest';
import { openMock } from '../caller.ts';
import { createControl } from './control.ts';

const { mock, get, legacy } = await openMock();
const control = createControl(mock.url);
const { access_token } = await legacy();
const ip = async () => {
  const answer = await get('/cgi-bin/get_api_domain_ip', { access_token: String(access_token) });
  return answer.errcode ?? 0;
};

beforeEach(() => mock.reset());

test('a rule is added, answers, is listed as used up, and removed', async () => {
  const added = await control('POST', '/scenarios', {
    ...{ name: 'limited', operation: 'getApiDomainIp', errcode: 45009, times: 1 },
  });
  expect(added).toMatchObject({
    status: 201,
    body: { rules: [{ name: 'limited', source: 'http', seen: 0, isSpent: false }], warnings: [] },
  });
  expect([await ip(), await ip()]).toEqual([45009, 0]);
  expect(mock.calls('getApiDomainIp')[0]?.rule).toBe('limited');
  const { rules } = (await control('GET', '/scenarios')).body;
  expect(rules).toEqual([
    {
      ...{ id: expect.any(Number), source: 'http', seen: 2, isSpent: true, name: 'limited' },
      ...{ operation: 'getApiDomainIp', steps: [{ times: 1, errcode: 45009 }] },
    },
  ]);
  expect((await control('DELETE', `/scenarios/${rules[0].id}`)).status).toBe(204);
  expect((await control('DELETE', `/scenarios/${rules[0].id}`)).status).toBe(404);
  expect((await control('GET', '/scenarios')).body.rules).toEqual([]);
});

test('of a list the first comes first, and it comes before what was there', async () => {
  await control('POST', '/scenarios', { operation: 'getApiDomainIp', errcode: 40001 });
  await control('POST', '/scenarios', {
    rules: [
      {
        operation: 'getApiDomainIp',
        steps: [
          { errcode: 45009, times: 1 },
          { errcode: -1, times: 1 },
        ],
      },
      { operation: 'getApiDomainIp', errcode: 48001, times: 1 },
    ],
  });
  expect([await ip(), await ip(), await ip(), await ip()]).toEqual([45009, -1, 48001, 40001]);
});

test('PUT and DELETE leave the rules of tests', async () => {
  mock.on('getApiDomainIp').answer({ errcode: 48001 });
  await control('POST', '/scenarios', { operation: 'getApiDomainIp', errcode: 45009 });
  const put = await control('PUT', '/scenarios', { rules: [{ errcode: -1, times: 1 }] });
  expect(put.status).toBe(200);
  expect([await ip(), await ip()]).toEqual([-1, 48001]);
  await control('DELETE', '/scenarios');
  const { rules } = (await control('GET', '/scenarios')).body;
  expect(rules).toMatchObject([{ source: 'on', operation: 'getApiDomainIp' }]);
});

test('what only a function knows is said to be there', async () => {
  mock.on('getApiDomainIp').answer(() => ({ errcode: 48001 }));
  const { rules } = (await control('GET', '/scenarios')).body;
  expect(rules).toMatchObject([{ source: 'on', hasFunction: true }]);
});

test('a mistake is refused and changes nothing; what is probably not meant is said', async () => {
  await control('POST', '/scenarios', { operation: 'getApiDomainIp', errcode: 45009 });
  const { status, body } = await control('PUT', '/scenarios', {
    rules: [{ operation: 'getApiDomanIp', steps: [{ errcod: 1 }, { times: 0, drop: true }] }],
  });
  expect([status, body.error.split('\n')]).toEqual([
    400,
    [
      'rules[0].operation no operation is called getApiDomanIp. Did you mean getApiDomainIp?',
      'rules[0].steps[0].errcod is no field. Did you mean errcode?',
      'rules[0].steps[1].times must be a whole number of 1 or more.',
    ],
  ]);
  expect(await ip()).toBe(45009);
  const odd = await control('POST', '/scenarios', { operation: 'getApiDomainIp', errcode: 43101 });
  expect(odd.body.warnings).toEqual([expect.stringContaining('getApiDomainIp documents no errcode 43101')]);
});

test('a list that would be too long changes nothing', async () => {
  const rules = (count: number) => Array.from({ length: count }, () => ({ errcode: -1, times: 1 }));
  await control('PUT', '/scenarios', { rules: rules(2) });
  const before = (await control('GET', '/scenarios')).body;
  for (let count = 0; count < 5; count++) mock.on('getApiDomainIp').answer({ errcode: 48001 });
  for (const method of ['PUT', 'POST']) {
    const refused = await control(method, '/scenarios', { rules: rules(9_999) });
    expect([method, refused.status]).toEqual([method, 400]);
  }
  const after = (await control('GET', '/scenarios')).body.rules;
  expect(after.filter(({ source }: { source: string }) => source === 'http')).toEqual(before.rules);
});
