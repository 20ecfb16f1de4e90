// A process that outlives the tests, however they end, and takes away what they leave: servers and folders. It
// reads `+pid 5`, `-pid 5`, `+dir /x`, `-dir /x`, and goes to work when its input ends.
import { rmSync } from 'node:fs';
import { createInterface } from 'node:readline';

const left = new Set<string>();
createInterface({ input: process.stdin })
  .on('line', (line) => {
    if (line.startsWith('+')) left.add(line.slice(1));
    else left.delete(line.slice(1));
  })
  .on('close', () => {
    const of = (kind: string) =>
      [...left].filter((entry) => entry.startsWith(kind)).map((entry) => entry.slice(kind.length));
    for (const pid of of('pid ')) kill(Number(pid));
    // A server that is just being killed may still write.
    for (const dir of of('dir '))
      rmSync(dir, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  });

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // Gone already.
  }
}
