import { mkdtemp, rm } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import { DiskCache } from '../../src/source/disk-cache.ts';
import { PoliteClient, type Politeness } from '../../src/source/polite-client.ts';
import { docServer } from './doc-server.ts';

async function client(politeness: Partial<Politeness>): Promise<PoliteClient> {
  const folder = await mkdtemp(join(tmpdir(), 'docs-drift-'));
  const polite = new PoliteClient(new DiskCache(folder), politeness);
  onTestFinished(async () => {
    await polite.close();
    await rm(folder, { recursive: true });
  });
  return polite;
}

test('no more requests begin in a second than allowed', async () => {
  // Not setTimeout: undici keeps a clock of its own on it.
  vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] });
  onTestFinished(() => void vi.useRealTimers());
  const site = await docServer({ a: 'a', other: 'b' });
  const polite = await client({ perSecond: 2, concurrency: 5 });
  const pages = Array.from({ length: 5 }, () => polite.get(`${site.start}a`));
  const arrived = async () => {
    // What was begun before this one has arrived when it is answered.
    await fetch(`${site.start}other`);
    return site.requests.filter(({ path }) => path === 'a').length;
  };
  await Promise.all(pages.slice(0, 2));
  expect(await arrived()).toBe(2);
  await vi.advanceTimersByTimeAsync(900);
  expect(await arrived()).toBe(2);
  await vi.advanceTimersByTimeAsync(100);
  await Promise.all(pages.slice(2, 4));
  expect(await arrived()).toBe(4);
  await vi.advanceTimersByTimeAsync(1000);
  await Promise.all(pages);
});

test('no more requests are under way at once than allowed', async () => {
  let most = 0;
  const open: ServerResponse[] = [];
  const site = await docServer({
    a: (_, response) => {
      most = Math.max(most, open.push(response));
      return undefined;
    },
  });
  const polite = await client({ concurrency: 3, perSecond: 1000 });
  const pages = Promise.all(Array.from({ length: 9 }, () => polite.get(`${site.start}a`)));
  for (let answered = 0; answered < 9; answered += 3) {
    await vi.waitUntil(() => open.length >= 3, { timeout: 30_000 });
    // One too many would come now.
    await wait(20);
    for (const response of open.splice(0)) response.end('a');
  }
  await pages;
  expect(most).toBe(3);
});

test('a site that does not answer in time fails', async () => {
  const site = await docServer({ a: () => undefined });
  const polite = await client({ timeout: 50, retries: 0, perSecond: 1000 });
  await expect(polite.get(`${site.start}a`)).rejects.toThrow(/the request failed \(.*timeout/i);
});
