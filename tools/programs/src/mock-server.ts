import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** A running `weapp-mock`. */
export interface MockServer {
  url: string;
  /** Stops the server. Resolves to its stderr output. */
  stop(): Promise<string>;
}

/**
 * Starts `weapp-mock` from the script `file` on a free port, with the current Node.
 *
 * @throws Error with its stderr output when it exits without printing its address, or prints none within
 * 30 seconds.
 */
export async function startMockServer(file: string): Promise<MockServer> {
  const child = spawn(process.execPath, [file, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stderr = '';
  child.stderr.on('data', (text) => {
    stderr += text;
  });
  const ended = once(child, 'close');
  const limit = setTimeout(() => child.kill(), 30_000);
  const lines = createInterface(child.stdout);
  for await (const line of lines) {
    const url = /http:\/\/[\w.:]+/.exec(line)?.[0];
    if (!url) continue;
    clearTimeout(limit);
    child.stdout.resume();
    return {
      url,
      async stop() {
        child.kill();
        await ended;
        return stderr;
      },
    };
  }
  clearTimeout(limit);
  throw new Error(`weapp-mock exited without printing its address:\n${stderr}`);
}
