import { expect, test } from 'vitest';
import { openMock } from '../../src/server.ts';
import { floodWithApps } from '../flood.ts';
import { sendAtOnce } from '../push/send-at-once.ts';

test('3,000 new apps and 9 MB appids over HTTP leave a bounded rest', async () => {
  const mock = await openMock({ port: 0 });
  await floodWithApps(mock, 3_000, 5).finally(() => mock.close());
});

test('a thousand messages sent at once are a thousand by their MsgId', async () => {
  expect(new Set((await sendAtOnce(1_000)).map(({ MsgId }) => MsgId)).size).toBe(1_000);
});
