import { expect, test } from 'vitest';
import { openMock } from '../caller.ts';
import { createControl } from './control.ts';

const { mock, get, post, stable } = await openMock();
const control = createControl(mock.url);
const access_token = String((await stable()).access_token);
const message = { template_id: 't1', data: { thing1: { value: '审核通过' } } };

test('a user is created, logs in, gives a phone number, accepts one message and reads it', async () => {
  const created = await control('POST', '/users', { app: 'wx1', name: 'alice', phoneNumber: '13800138000' });
  const { openid } = created.body;
  expect(created).toMatchObject({ status: 201, body: { app: 'wx1', name: 'alice', subscriptions: {} } });

  const { code } = (await control('POST', `/users/wx1/${openid}/login`)).body;
  const login = { appid: 'wx1', secret: 's1', js_code: code, grant_type: 'authorization_code' };
  expect(await get('/sns/jscode2session', login)).toMatchObject({ openid });
  const phone = (await control('POST', `/users/wx1/${openid}/phone-code`)).body;
  const number = await post('/wxa/business/getuserphonenumber', { access_token }, { code: phone.code });
  expect(number).toMatchObject({ phone_info: { purePhoneNumber: '13800138000' } });

  const send = () =>
    post('/cgi-bin/message/subscribe/send', { access_token }, { touser: openid, ...message });
  expect(await send()).toMatchObject({ errcode: 43101 });
  const granted = await control('POST', `/users/wx1/${openid}/grant`, { template_id: 't1' });
  expect(granted.body.subscriptions).toEqual({ t1: 1 });
  expect(await send()).toMatchObject({ errcode: 0 });
  expect((await control('GET', `/outbox?openid=${openid}&kind=subscribe`)).body).toMatchObject([
    { app: 'wx1', operation: 'sendMessage', lines: [{ name: 'thing1', value: '审核通过' }] },
  ]);
  const [{ id }] = (await control('GET', '/outbox')).body;
  expect((await control('GET', `/outbox?after=${id}`)).body).toEqual([]);

  expect((await control('GET', '/users?app=wx1')).body).toMatchObject([{ openid, subscriptions: { t1: 0 } }]);
  expect((await control('GET', `/users/wx1/${openid}`)).body).toMatchObject({ name: 'alice' });
  expect((await control('DELETE', `/users/wx1/${openid}`)).status).toBe(204);
  expect((await control('GET', `/users/wx1/${openid}`)).status).toBe(404);
});

test.each([
  ['POST', '/users', { app: 'wx1', nam: 'bob' }, 400, 'a user has no field nam. Did you mean name?'],
  ['POST', '/users', undefined, 400, 'a user is an object such as { app, name }.'],
  [
    'POST',
    '/users/wx1/o1/login',
    undefined,
    404,
    'There is no such user: create one with POST /__mock/users.',
  ],
  [
    'GET',
    '/outbox?kind=subscrib',
    undefined,
    400,
    'no messages are of the kind subscrib. Did you mean subscribe?',
  ],
])('%s %s %j is refused', async (method, path, body, status, error) => {
  expect(await control(method, path, body)).toEqual({ status, body: { error } });
});

test('a grant that is no count is refused', async () => {
  const { openid } = (await control('POST', '/users', { app: 'wx1', name: 'carol' })).body;
  const grant = await control('POST', `/users/wx1/${openid}/grant`, { template_id: 't1', count: 'often' });
  expect(grant.status).toBe(400);
});
