import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** A running `weapp-mock`. */
export interface MockServer {
  url: string;
  /** Stops it. Resolves to what it wrote to stderr. */
  stop(): Promise<string>;
}

/**
 * Starts `weapp-mock`, its program being `file`, on a free port, on the Node that runs this.
 *
 * @throws Error with its stderr when it ends before it says its address,
 * or says none for 30 seconds.
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
  throw new Error(`weapp-mock ended without an address:\n${stderr}`);
}
