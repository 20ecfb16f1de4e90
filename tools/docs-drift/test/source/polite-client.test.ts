import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
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
  const site = await docServer({ a: 'a' });
  const polite = await client({ perSecond: 2 });
  await Promise.all(Array.from({ length: 5 }, () => polite.get(`${site.start}a`)));
  const [first, , , , last] = site.requests.map(({ at }) => at);
  expect((last ?? 0) - (first ?? 0)).toBeGreaterThan(1800);
});

test('no more requests are under way at once than allowed', async () => {
  let open = 0;
  let most = 0;
  const site = await docServer({
    a: (_, response) => {
      open += 1;
      most = Math.max(most, open);
      setTimeout(() => {
        open -= 1;
        response.end('a');
      }, 20);
      return undefined;
    },
  });
  const polite = await client({ concurrency: 3, perSecond: 1000 });
  await Promise.all(Array.from({ length: 9 }, () => polite.get(`${site.start}a`)));
  expect(most).toBe(3);
});

test('a site that does not answer in time fails', async () => {
  const site = await docServer({ a: () => undefined });
  const polite = await client({ timeout: 50, retries: 0, perSecond: 1000 });
  await expect(polite.get(`${site.start}a`)).rejects.toThrow(/the request failed \(.*timeout/i);
});
