import { PassThrough, Writable } from 'node:stream';
import { expect, it } from 'vitest';
import { ask } from '../../src/output/ask.ts';
import type { Io } from '../../src/output/io.ts';
import { sayIn } from '../../src/words/words.ts';

it.each([['\u0004'], ['\u0003']])('ends the command at Ctrl+D as at Ctrl+C: %j', async (key) => {
  const stdin = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => {} });
  const stdout = Object.assign(new Writable({ write: (_, __, done) => done() }), {
    isTTY: true,
    columns: 80,
  });
  const io = { stdin, stdout, say: sayIn('en'), env: {} } as unknown as Io;
  const asked = ask(io, 'AppID', { hidden: true });
  setTimeout(() => stdin.write(key), 50);
  await expect(asked).rejects.toMatchObject({ exitCode: 130 });
});
