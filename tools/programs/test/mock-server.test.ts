import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startMockServer } from '../src/mock-server.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'weapp-programs-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** A program in place of weapp-mock. */
async function program(text: string): Promise<string> {
  const file = join(folder, 'mock.mjs');
  await writeFile(file, text);
  return file;
}

describe('startMockServer', () => {
  test('resolves to the address that the program prints, and stops it', async () => {
    const server = await startMockServer(
      await program(`
        import { createServer } from 'node:http';
        const server = createServer((_, answer) => answer.end('here')).listen(0, '127.0.0.1', () => {
          console.error('a warning');
          console.log('listens on http://127.0.0.1:' + server.address().port);
        });
      `),
    );
    expect(await (await fetch(server.url)).text()).toBe('here');
    expect(await server.stop()).toContain('a warning');
    await expect(fetch(server.url)).rejects.toThrow('fetch failed');
  });

  test('rejects with stderr when the program exits without printing an address', async () => {
    const failing = await program(`console.error('no port'); process.exitCode = 1;`);
    await expect(startMockServer(failing)).rejects.toThrow(/without printing its address:\n.*no port/s);
  });
});
