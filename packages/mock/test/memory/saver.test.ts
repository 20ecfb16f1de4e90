import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createSaver } from '../../src/memory/saver.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { until } from '../until.ts';

test('the file follows changes, is its owner’s alone, and nothing is left beside it', async () => {
  const folder = await temporaryFolder();
  const file = join(folder, 'file');
  let text = 'one';
  const saver = createSaver({ file, make: () => text, failed: () => {} });
  saver.touch();
  await until(async () => (await readFile(file, 'utf8').catch(() => '')) === 'one');
  text = 'two';
  saver.touch();
  await saver.close();
  expect(await readFile(file, 'utf8')).toBe('two');
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(await readdir(folder)).toEqual(['file']);
});

test('without a change nothing is written', async () => {
  const file = join(await temporaryFolder(), 'file');
  const saver = createSaver({ file, make: () => 'text', failed: () => {} });
  await saver.close();
  await expect(stat(file)).rejects.toThrow('ENOENT');
});

test('a file that cannot be written is said once, and written when it can be', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const folder = join(await temporaryFolder(), 'later');
  const failures: string[] = [];
  const make = vi.fn(() => 'text');
  const saver = createSaver({ file: join(folder, 'file'), make, failed: (code) => failures.push(code) });
  for (let round = 1; round <= 3; round++) {
    saver.touch();
    while (make.mock.calls.length < round) await vi.advanceTimersByTimeAsync(200);
  }
  expect(failures).toEqual(['ENOENT']);
  await mkdir(folder);
  saver.touch();
  await saver.close();
  expect(await readFile(join(folder, 'file'), 'utf8')).toBe('text');
});

test('a failed write leaves the former file', async () => {
  const folder = await temporaryFolder();
  const file = join(folder, 'file');
  await writeFile(file, 'former');
  const failures: string[] = [];
  const make = () => {
    throw Object.assign(new Error('no'), { code: 'ENOSPC' });
  };
  const saver = createSaver({ file, make, failed: (code) => failures.push(code) });
  saver.touch();
  await saver.close();
  expect([failures, await readFile(file, 'utf8')]).toEqual([['ENOSPC'], 'former']);
});

test('what changes after the end is not written', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const file = join(await temporaryFolder(), 'file');
  const make = vi.fn(() => 'text');
  const saver = createSaver({ file, make, failed: () => {} });
  await saver.close();
  // Whatever else of this process has timers.
  const before = vi.getTimerCount();
  saver.touch();
  expect(vi.getTimerCount()).toBe(before);
  await saver.close();
  expect(make).not.toHaveBeenCalled();
});
