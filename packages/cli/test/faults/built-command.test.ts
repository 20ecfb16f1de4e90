// The built command in real processes: what a pipe, Ctrl+C, an old Node and a shell see.
import { execFile, execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { type MockServer, startMock } from '@weapp-openapi/mock';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../weapp.ts';

const CLI = join(import.meta.dirname, '../../dist/cli.js');
const run = promisify(execFile);
const home = temporaryFolder();
let server: MockServer;
let env: Record<string, string>;

beforeAll(async () => {
  server = await startMock({ port: 0 });
  const { WEAPP_APPID, WEAPP_SECRET, WEAPP_DEBUG, ...own } = process.env as Record<string, string>;
  env = { ...own, HOME: home, XDG_CONFIG_HOME: join(home, 'c'), XDG_DATA_HOME: join(home, 'd'), LC_ALL: 'C' };
});
afterAll(() => server?.close());

const weapp = (...argv: string[]) => run(process.execPath, [CLI, ...argv], { env });

function withInput(input: string, ...argv: string[]): Promise<{ code: number | null; err: string }> {
  const child = spawn(process.execPath, [CLI, ...argv], { env });
  let err = '';
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  child.stdin.end(input);
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, err })));
}

describe('the built weapp command', () => {
  it('logs in, calls, and leaves the secret in one file only', async () => {
    const login = await withInput(
      'very-secret\n',
      'login',
      '--appid',
      'wx1',
      '--secret-stdin',
      '--base-url',
      server.url,
    );
    expect(login.code, login.err).toBe(0);
    expect(login.err).not.toContain('very-secret');
    const { stdout } = await weapp(
      'call',
      'getDailyRetain',
      'begin_date=20261101',
      'end_date=20261101',
      '--json',
    );
    expect(JSON.parse(stdout).ref_date).toBe('20261101');
    const files = readdirSync(home, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    const holders = files.filter(({ parentPath, name }) =>
      readFileSync(join(parentPath, name), 'utf8').includes('very-secret'),
    );
    expect(holders.map(({ name }) => name)).toEqual(['profile.default.json']);
  });

  it('syncs and writes a report', async () => {
    const range = ['--from', '20261102', '--to', '20261108'];
    await weapp('analysis', 'sync', ...range);
    const out = join(home, 'report.html');
    await weapp('analysis', 'report', ...range, '--out', out);
    expect(readFileSync(out, 'utf8')).toMatch(/^<!doctype html>/);
  });

  it.skipIf(process.platform === 'win32')(
    'ends quietly when the reader of its pipe has seen enough',
    async () => {
      const command = `"${process.execPath}" "${CLI}" docs | head -1; echo "\${PIPESTATUS[0]}"`;
      const { stdout, stderr } = await run('bash', ['-c', command], { env });
      expect({ lines: stdout.trim().split('\n').length, code: stdout.trim().split('\n')[1], stderr }).toEqual(
        { lines: 2, code: '0', stderr: '' },
      );
    },
  );

  it.skipIf(process.platform === 'win32')('ends with 130 on Ctrl+C', async () => {
    const child = spawn(process.execPath, [CLI, 'analysis', 'sync', '--from', '20260101'], { env });
    let err = '';
    const code = await new Promise((resolve) => {
      child.stderr.on('data', (chunk) => {
        if (err === '') child.kill('SIGINT');
        err += chunk;
      });
      child.on('close', resolve);
    });
    expect({ code, err }).toEqual({ code: 130, err: expect.not.stringMatching(/Error|weapp:/) });
  });

  // util-linux's script gives the command a terminal of its own.
  it.skipIf(process.platform !== 'linux' || !existsSync('/usr/bin/script'))(
    'ends with 130 when Ctrl+C is typed on a terminal, where progress is drawn',
    async () => {
      const command = `stty cols 80; exec "${process.execPath}" "${CLI}" analysis sync --from 20260101`;
      const data = join(temporaryFolder(), 'data');
      const child = spawn('/usr/bin/script', ['-qec', command, '/dev/null'], {
        env: { ...env, TERM: 'xterm', XDG_DATA_HOME: data },
      });
      let out = '';
      const code = await new Promise((resolve) => {
        child.stdout.on('data', (chunk) => {
          if (!out.includes('░')) setTimeout(() => child.stdin.write('\u0003'), 300);
          out += chunk;
        });
        child.on('close', resolve);
      });
      expect(out).toContain('Fetching figures');
      expect(code, out).toBe(130);
    },
  );

  it.each(olderNodes())(
    'says on an older Node what it needs, in one sentence: %s %j',
    async (node, flags) => {
      const failure = await run(node, [...flags, CLI, '--version'], { env }).catch((error) => error);
      expect(failure).toMatchObject({
        code: 2,
        stdout: '',
        stderr: expect.stringMatching(/^weapp: weapp needs Node\.js 22\.13 or later; this is [\d.]+\.\n$/),
      });
    },
  );

  it.skipIf(process.platform === 'win32')('completes in a real bash', async () => {
    const bin = join(temporaryFolder(), 'weapp');
    writeFileSync(bin, `#!/bin/sh\nexec "${process.execPath}" "${CLI}" "$@"\n`);
    chmodSync(bin, 0o755);
    const script = `
      PATH="${join(bin, '..')}${delimiter}$PATH"
      source <(weapp completion bash)
      try() { COMP_LINE="$1"; COMP_POINT=\${#1}; _weapp; printf '%s\\n' "\${COMPREPLY[*]}"; }
      try 'weapp call getDailyR'
      try 'weapp call getUnlimitedQRCode env_version=t'
      try 'weapp call getDailyRetain begin_date=1 '
      complete -p weapp`;
    const { stdout } = await run('bash', ['-c', script], { env });
    expect(stdout.split('\n')).toEqual([
      'getDailyRetain',
      'trial',
      'end_date=',
      'complete -o default -F _weapp weapp',
      '',
    ]);
  });

  it.each(['zsh', 'fish'])('has a completion script that %s can read', async (shell) => {
    const { stdout } = await weapp('completion', shell);
    expect(stdout).toContain('weapp complete -- ');
    const file = join(temporaryFolder(), `weapp.${shell}`);
    writeFileSync(file, stdout);
    try {
      execFileSync(shell, ['--version'], { stdio: 'ignore' });
    } catch {
      // Neither is on every machine; its text is checked above.
      return;
    }
    await run(shell, ['-n', file], { env });
  });
});

/** A Node on the PATH that the command does not support, and this Node, which pretends to be one, for want of others. */
function olderNodes(): [string, string[]][] {
  const pretend =
    'data:text/javascript,Object.defineProperty(process.versions, "node", { value: "20.20.0" })';
  const found = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'node'));
  const old = found.find((node) => {
    if (!existsSync(node)) return false;
    try {
      const version = execFileSync(node, ['-p', 'process.versions.node'], { encoding: 'utf8' });
      const [major = 0, minor = 0] = version.split('.').map(Number);
      return major < 22 || (major === 22 && minor < 13);
    } catch {
      return false; // Not a program.
    }
  });
  return [[process.execPath, ['--import', pretend]], ...(old ? [[old, []] as [string, string[]]] : [])];
}
