import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { type Subject, takenWithin } from './contract.ts';
import { keepTrack, SERVER_TIME, stopProcess } from './server.ts';

const WORKER = fileURLToPath(new URL('worker.ts', import.meta.url));

/** What a store that processes share promises them, as a test: part of its contract, but it starts four of them. */
export function processContract(
  name: string,
  open: () => Promise<Required<Subject>>,
  { skip = false }: { skip?: boolean } = {},
): void {
  test.skipIf(skip)(
    `${name} loses no write of 4 processes that take turns, and ends the lock of one that is killed with its ttl`,
    { timeout: SERVER_TIME },
    async () => {
      const { store, place, close } = await open();
      onTestFinished(async () => void (await close()), SERVER_TIME);
      const workers = [0, 0, 0, 500].map((ttl) => startWorker(place, 15, ttl));
      const holder = workers.pop();
      if (!holder) throw new Error('no process');
      const locked = once(holder.stdout, 'data');
      const codes = await Promise.all(workers.map(async (worker) => (await once(worker, 'exit'))[0]));
      expect(codes).toEqual([0, 0, 0]);
      const [said] = await locked;
      expect((await store.read('shared'))?.value).toBe('60');

      // Killed while it holds the lock, which ends with its ttl and not before; fences count on.
      const [fence, since] = String(said).split(' ').slice(1).map(Number) as [number, number];
      await stopProcess(holder, 'SIGKILL');
      const lock = await takenWithin(store, 'shared');
      expect(performance.timeOrigin + performance.now() - since).toBeGreaterThan(490);
      expect(lock.fence).toBeGreaterThan(fence);
      await lock.release();
    },
  );
}

/** See worker.ts. */
function startWorker(place: Required<Subject>['place'], rounds: number, ttl: number) {
  const args = [WORKER, JSON.stringify(place), `${rounds}`, `${ttl}`];
  const child = keepTrack(spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] }));
  onTestFinished(() => stopProcess(child satisfies ChildProcess, 'SIGKILL'));
  return child;
}
