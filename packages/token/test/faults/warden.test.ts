import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { scratchFolder } from '../stores/scratch.ts';
import { stopProcess } from '../stores/server.ts';

const WARDEN = fileURLToPath(new URL('../stores/warden.ts', import.meta.url));

function sleeper() {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
  onTestFinished(() => stopProcess(child, 'SIGKILL'));
  return child;
}

test('when its input ends, it ends the processes and removes the folders that are on its list', async () => {
  const [left, taken] = [scratchFolder('left'), scratchFolder('taken')];
  writeFileSync(join(left, 'file'), '');
  const [orphan, other] = [sleeper(), sleeper()];
  const warden = spawn(process.execPath, [WARDEN], { stdio: ['pipe', 'ignore', 'inherit'] });
  const [gone, ended] = [once(orphan, 'exit'), once(warden, 'exit')];
  warden.stdin.end(
    [
      `+pid ${other.pid}`,
      `+pid ${orphan.pid}`,
      `-pid ${other.pid}`,
      `+dir ${left}`,
      `+dir ${taken}`,
      `-dir ${taken}`,
      '',
    ].join('\n'),
  );
  expect(await gone).toEqual([null, 'SIGKILL']);
  expect(await ended).toEqual([0, null]);
  expect(existsSync(left)).toBe(false);
  expect(existsSync(taken)).toBe(true);
  expect(other.exitCode ?? other.signalCode).toBeNull();
});
