import { connect } from 'node:net';
import type { Random } from './random.ts';

/** How a client behaves. */
const MANNERS = ['whole', 'whole', 'whole', 'cut', 'half-closed', 'slow', 'pipelined', 'deaf'] as const;

/**
 * Sends requests over a connection of its own, and closes it when an answer is there. Resolves with what came.
 *
 * @param next The next request.
 * @param waited Called when the mock has taken its time; resolves when it has answered somebody who came later.
 */
export function sendBadly(
  url: string,
  random: Random,
  next: () => Buffer,
  waited: () => Promise<void>,
): Promise<string> {
  const manner = random.pick(MANNERS);
  const requests = Array.from({ length: manner === 'pipelined' ? 2 + random.upTo(9) : 1 }, next);
  const all = Buffer.concat(requests);
  const content = manner === 'cut' ? all.subarray(0, random.upTo(all.length)) : all;
  const [first = 0, second = 0] = [random.upTo(content.length), random.upTo(content.length)].sort(
    (a, b) => a - b,
  );

  return new Promise((resolve) => {
    const received: Buffer[] = [];
    const { hostname, port } = new URL(url);
    const socket = connect(
      { port: Number(port), host: hostname, allowHalfOpen: manner === 'half-closed' },
      () => {
        const pieces = [
          content.subarray(0, first),
          content.subarray(first, second),
          content.subarray(second),
        ];
        if (manner === 'deaf') socket.pause();
        if (manner === 'slow') return void writeSlowly(pieces);
        for (const piece of pieces) socket.write(piece);
        if (manner === 'half-closed') socket.end();
      },
    );
    /** Each piece after an answer to somebody else. */
    async function writeSlowly(pieces: readonly Buffer[]): Promise<void> {
      for (const piece of pieces) {
        await waited();
        if (!socket.destroyed) socket.write(piece);
      }
    }
    // What makes the mock wait ends here, or at the end of the answer.
    socket.setTimeout(100, async () => {
      if (received.length === 0) await waited();
      socket.destroy();
    });
    socket.on('data', (data) => received.push(data));
    socket.on('end', () => socket.destroy());
    socket.on('error', () => {});
    socket.on('close', () => resolve(Buffer.concat(received).toString('latin1')));
  });
}
