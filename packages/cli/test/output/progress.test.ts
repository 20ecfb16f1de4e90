import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { Io } from '../../src/output/io.ts';
import { startParts, startProgress } from '../../src/output/progress.ts';
import { sayIn } from '../../src/words/words.ts';

function terminal(columns = 60) {
  let written = '';
  const stderr = new Writable({
    write(chunk, _, done) {
      written += chunk;
      done();
    },
  });
  const io = { say: sayIn('en'), env: {}, stderr: Object.assign(stderr, { isTTY: true, columns }) };
  return { io: io as unknown as Io, written: () => written };
}

describe('progress on a terminal', () => {
  it('draws a bar over itself, and leaves the keys to the terminal, so that Ctrl+C ends the command', () => {
    const { io, written } = terminal();
    const listeners = process.stdin.listenerCount('keypress');
    const progress = startProgress(io, 'Fetching');
    progress.update(1, 4);
    progress.update(4, 4);
    expect(process.stdin.listenerCount('keypress')).toBe(listeners);
    progress.end();
    expect(written()).toBe(
      `\r\u001b[K${'█'.repeat(5)}${'░'.repeat(15)} Fetching: 1 of 4\r\u001b[K${'█'.repeat(20)} Fetching: 4 of 4\r\u001b[K`,
    );
  });

  it('never needs a second line', () => {
    const { io, written } = terminal(20);
    const parts = startParts(io);
    parts.update('Reading a part with a long name', 1, 2);
    for (const line of written().split('\r\u001b[K')) expect(line.length).toBeLessThan(20);
    parts.end();
  });
});
