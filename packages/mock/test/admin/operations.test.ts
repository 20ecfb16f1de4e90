import { expect, test } from 'vitest';
import { operationNames } from '../../src/engine/operation-names.ts';
import { openMock } from '../caller.ts';
import { createControl } from './control.ts';
import { describeEach } from './describe-each.ts';

const { mock } = await openMock();
const control = createControl(mock.url);

test('it lists all operations with what one searches for', async () => {
  const { body } = await control('GET', '/operations');
  expect(body).toHaveLength(operationNames.length);
  const sendMessage = body.find(({ id }: { id: string }) => id === 'sendMessage');
  expect(sendMessage).toMatchObject({
    ...{ section: 'mp-message-management', method: 'POST', path: '/cgi-bin/message/subscribe/send' },
    summary: '发送订阅消息',
    names: ['sendMessage', 'subscribeMessage.send'],
    errcodes: expect.arrayContaining([43101]),
  });
  expect(sendMessage.sectionTitle).toMatch(/\p{Script=Han}/u);
});

// All of them in test/faults/admin.test.ts.
test('each twentieth operation has an example, answers and errcodes', () => describeEach(mock.url, 20));

test('an errcode has what it means and what to do', async () => {
  const { body } = await control('GET', '/operations/sendMessage');
  const refused = body.errcodes.find(({ errcode }: { errcode: number }) => errcode === 43101);
  expect(refused).toMatchObject({ message: expect.any(String), meaning: expect.any(String) });
  expect(body).toMatchObject({
    example: { query: {}, body: { template_id: expect.any(String) }, files: [] },
    credentials: ['access_token'],
    examples: { success: { errcode: 0 } },
    encryptable: false,
  });
});

test('a form has its text fields and its files, a picture its media type', async () => {
  expect((await control('GET', '/operations/uploadTempMedia')).body.example).toMatchObject({
    query: { type: expect.any(String) },
    files: [{ name: 'media', required: true }],
  });
  expect((await control('GET', '/operations/getUnlimitedQRCode')).body.binary).toBe('image/jpeg');
});

test('a misspelt name gets the nearest', async () => {
  expect(await control('GET', '/operations/sendMesage')).toEqual({
    status: 404,
    body: { error: 'No operation is called sendMesage. Did you mean sendMessage?' },
  });
});
