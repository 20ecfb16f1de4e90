import { expect, test } from 'vitest';
import { readParts } from '../../src/engine/multipart.ts';

test('twice as much of what looks like a boundary takes about twice as long, not four times', () => {
  const boundary = `${'-'.repeat(68)}x`;
  const type = `multipart/form-data; boundary=${boundary}`;
  const body = (content: string) =>
    Buffer.from(
      `--${boundary}\r\nContent-Disposition: form-data; name="t"\r\n\r\n${content}\r\n--${boundary}--`,
    );
  const contents = ['-'.repeat(512), '\r\n'.repeat(256), `\r\n--${boundary}y`.padEnd(512, '-')];
  for (const content of contents) {
    const [small, large] = [body(content.repeat(2_000)), body(content.repeat(16_000))];
    const least = (bytes: Buffer) =>
      Math.min(
        ...Array.from({ length: 5 }, () => {
          const begun = process.cpuUsage();
          for (let run = 0; run < 4; run++) readParts(bytes, type);
          // Linux counts their sum exactly, but samples how it divides into the two.
          const { user, system } = process.cpuUsage(begun);
          return user + system;
        }),
      );
    // Eight times the bytes: a quadratic reader takes 64 times as long.
    expect(least(large)).toBeLessThan(30 * Math.max(least(small), 1_000));
  }
});
