import { expect } from 'vitest';
import type { openMock } from '../src/server.ts';

/** So many new apps, and so many appids of 9 MB, leave a bounded rest of a mock that nobody has called yet. */
export async function floodWithApps(
  mock: Awaited<ReturnType<typeof openMock>>,
  apps: number,
  longAppids: number,
): Promise<void> {
  const long = 'x'.repeat(9_000_000);
  const post = async (path: string, sent: object): Promise<{ errcode?: number }> => {
    const answer = await fetch(mock.url + path, { method: 'POST', body: JSON.stringify(sent) });
    return Object(await answer.json());
  };
  const body = { grant_type: 'client_credential', secret: 's' };
  for (let app = 0; app < apps; app += 50) {
    await Promise.all(
      Array.from({ length: 50 }, (_, number) =>
        post('/cgi-bin/stable_token', { ...body, appid: `wx${app + number}` }),
      ),
    );
  }
  const before = mock.kept();
  expect(before).toMatchObject({ issued: apps, stable: apps, tokenQuotas: apps, bodyBytes: 0 });
  for (let time = 0; time < longAppids; time++) {
    expect((await post('/cgi-bin/stable_token', { ...body, appid: long + time })).errcode).toBe(40013);
  }
  expect(mock.kept()).toEqual(before);
}

/** Bodies nested so deep, or of so many values. */
export async function sendEndless(mock: Awaited<ReturnType<typeof openMock>>, count: number): Promise<void> {
  for (const [body, hint] of [
    ['['.repeat(count), 'nested deeper'],
    [`{"a":${'['.repeat(9 * count)}`, 'nested deeper'],
    [`[${'1,'.repeat(count)}1]`, 'more than 100000 values'],
  ] as const) {
    const response = await fetch(`${mock.url}/cgi-bin/stable_token`, { method: 'POST', body });
    expect(await response.json()).toMatchObject({ errcode: 47001, errmsg: expect.stringContaining(hint) });
  }
}
