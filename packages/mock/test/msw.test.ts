import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { createMock } from '../src/index.ts';
import { handlers } from '../src/msw.ts';

const mock = createMock();
const server = setupServer(...handlers(mock));
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => mock.reset());
afterAll(() => server.close());

const TOKEN = '/cgi-bin/token?grant_type=client_credential&appid=wx1&secret=any';

test.for(['https://api.weixin.qq.com', 'https://sh.api.weixin.qq.com'])(
  'the global fetch to %s meets the mock',
  async (host) => {
    const answer = await (await fetch(host + TOKEN)).json();
    expect(answer).toMatchObject({ access_token: expect.any(String), expires_in: 7200 });
    expect(mock.calls('getAccessToken')).toHaveLength(1);
  },
);

test('a connection that a rule closes is an error of the network', async () => {
  mock.on('getAccessToken').drop().once();
  await expect(fetch(`https://api.weixin.qq.com${TOKEN}`)).rejects.toThrow();
  expect((await fetch(`https://api.weixin.qq.com${TOKEN}`)).status).toBe(200);
});
