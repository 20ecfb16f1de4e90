import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { fileStore } from '../../src/stores/file-store.ts';
import { taken } from './contract.ts';
import { scratchFolder } from './scratch.ts';

/** A fileStore in a folder that it has to make, and what is in there. */
export function freshFolder() {
  const dir = join(scratchFolder('files'), 'tokens', 'of the shop');
  const files = () => readdirSync(dir).map((name) => join(dir, name));
  const record = () => files().find((name) => !name.endsWith('.lock')) ?? '';
  return { dir, files, record, store: fileStore({ dir }) };
}

/** Texts in the place of a record, made from it, count as absent, and the next write replaces them. */
export async function replacesPlanted(make: (text: string) => string[]): Promise<void> {
  const { record, store } = freshFolder();
  const lock = await taken(store, 'wx1:stable');
  await lock.write('token');
  for (const planted of make(readFileSync(record(), 'utf8'))) {
    writeFileSync(record(), planted);
    expect(await store.read('wx1:stable')).toBeUndefined();
    expect(await lock.write('stale')).toBe(false);
    const next = await taken(store, 'wx1:stable');
    expect(next.fence).toBeGreaterThanOrEqual(lock.fence);
    await next.write('next');
    expect((await store.read('wx1:stable'))?.value).toBe('next');
  }
}
