// The mock that is fuzzed, in a process of its own: it tells what it holds, and which of its own faults it met.
import { openMock } from '../../src/server.ts';

export interface Held {
  /** Entries and bytes, by kind. */
  kept: Record<string, number>;
  /** Connections that are open. */
  sockets: number;
  /** Bytes; after the garbage was collected where that was asked for. */
  heap: number;
}

export type Told = { url: string } | { held: Held } | { fault: string };

const tell = (told: Told) => process.send?.(told);

const mock = await openMock({
  port: 0,
  // Nobody listens there.
  push: { to: 'http://127.0.0.1:1/' },
  log(line) {
    // Its own faults stand in the log with their place in the source.
    if (/ -1 \w*Error/.test(line)) tell({ fault: line });
  },
});
process.on('message', (question) => {
  if (question === 'collect') globalThis.gc?.();
  const sockets = process.getActiveResourcesInfo().filter((kind) => kind === 'TCPSocketWrap').length;
  tell({ held: { kept: mock.kept(), sockets, heap: process.memoryUsage().heapUsed } });
});
process.on('disconnect', () => process.exit());
tell({ url: mock.url });
