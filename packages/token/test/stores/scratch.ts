import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

let warden: ChildProcess | undefined;

/** Writes down what must go when this process does, also if it is killed; see warden.ts. */
export function entrust(note: `${'+' | '-'}${'pid' | 'dir'} ${string | number}`): void {
  if (!warden) {
    warden = spawn(process.execPath, [fileURLToPath(new URL('warden.ts', import.meta.url))], {
      stdio: ['pipe', 'ignore', 'ignore'],
      // Not ended with the tests' process group by Ctrl-C.
      detached: true,
      cwd: '/',
      env: {},
    });
    warden.unref();
    if (warden.stdin && 'unref' in warden.stdin) (warden.stdin as unknown as { unref(): void }).unref();
    warden.stdin?.on('error', () => {});
  }
  warden.stdin?.write(`${note}\n`);
}

let root: string | undefined;

/** Removes the folders of a test file; see remove-scratch.ts. */
export function removeScratch(): void {
  if (!root) return;
  remove(root);
  root = undefined;
}

/** A fresh folder that is removed after the tests of this file, whatever becomes of them. */
export function scratchFolder(name: string): string {
  if (!root) {
    root = mkdtempSync(join(tmpdir(), 'weapp-token-'));
    entrust(`+dir ${root}`);
  }
  return mkdtempSync(join(root, `${name}-`));
}

/** A folder of its own below the temporary folder, for servers that run as another user. */
export function serverFolder(name: string): { dir: string; remove(): void } {
  const dir = mkdtempSync(join(tmpdir(), `weapp-token-${name}-`));
  entrust(`+dir ${dir}`);
  return {
    dir,
    remove: () => remove(dir),
  };
}

function remove(dir: string): void {
  rmSync(dir, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  entrust(`-dir ${dir}`);
}
