import { expect, onTestFinished, test } from 'vitest';
import { openMock } from '../../src/server.ts';
import { floodWithApps, sendEndless } from '../flood.ts';
import { floodOfEach } from '../flood-of-each.ts';
import { sendAtOnce } from '../push/send-at-once.ts';

/** More than the mock keeps of anything but counts of calls. */
const FLOOD = 11_000;
floodOfEach(FLOOD, 20);

test('3,000 new apps and 9 MB appids over HTTP leave a bounded rest', async () => {
  const mock = await openMock({ port: 0 });
  await floodWithApps(mock, 3_000, 5).finally(() => mock.close());
});

test('a thousand messages sent at once are a thousand by their MsgId', async () => {
  expect(new Set((await sendAtOnce(1_000)).map(({ MsgId }) => MsgId)).size).toBe(1_000);
});

test('a body nested a million deep, or of a million values, is 47001', async () => {
  const mock = await openMock({ port: 0 });
  onTestFinished(() => mock.close());
  await sendEndless(mock, 1_000_000);
});
