import { describe, expect, test } from 'vitest';
import { mustRun, run } from '../src/run.ts';

const node = (text: string) => [process.execPath, '--eval', text] as const;
const cwd = import.meta.dirname;

describe('run', () => {
  test('returns the exit code and both outputs', async () => {
    const ended = await run(node(`console.log('out'); console.error('err'); process.exitCode = 3;`), { cwd });
    expect(ended).toMatchObject({ code: 3, stdout: 'out\n', stderr: 'err\n' });
  });

  test('kills a program after the timeout, and says so', async () => {
    const ended = await run(node('setInterval(() => {}, 1000)'), { cwd, timeout: 200 });
    expect(ended).toMatchObject({ code: undefined, stderr: 'stopped after 200 ms\n' });
  });

  test('says why a program could not be started', async () => {
    const ended = await run(['no-such-program'], { cwd });
    expect(ended.code).toBeUndefined();
    expect(ended.stderr).toContain('ENOENT');
  });

  test('passes variables on', async () => {
    const { stdout } = await run(node('console.log(process.env.GREETING)'), {
      cwd,
      env: { GREETING: 'hello' },
    });
    expect(stdout).toBe('hello\n');
  });
});

describe('mustRun', () => {
  test('throws with the command and its output', async () => {
    await expect(mustRun(node(`console.error('broken'); process.exitCode = 1;`), { cwd })).rejects.toThrow(
      /failed:\nbroken/,
    );
  });
});
