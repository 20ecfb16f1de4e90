import { describe, expect, it } from 'vitest';
import type { Cell } from '../src/cell.ts';
import { runCell } from '../src/result.ts';

const program = (code: string, more: Partial<Cell> = {}): Cell => ({
  platform: 'node',
  task: 'a test',
  cwd: import.meta.dirname,
  command: [process.execPath, '--eval', code],
  ...more,
});

describe('runCell', () => {
  it('is ok after exit code 0 and a silent stderr, and shows the one line of stdout', async () => {
    const result = await runCell(program('console.log("login, upload")'), { ci: true });
    expect(result).toMatchObject({ outcome: 'ok', text: 'login, upload' });
  });

  it('fails on a warning, though the exit code is 0', async () => {
    const result = await runCell(program('process.emitWarning("old")'), { ci: true });
    expect(result).toMatchObject({ outcome: 'failed', text: expect.stringContaining('Warning: old') });
  });

  it('lets a platform talk on stderr that always does', async () => {
    expect((await runCell(program('console.error("[ PASS ]")', { talks: true }), { ci: true })).outcome).toBe(
      'ok',
    );
  });

  it('is ok where a program has to refuse and does, in these words and by its exit code', async () => {
    const run = async (code: string) =>
      (await runCell(program(code, { refuses: /needs Node/ }), { ci: true })).outcome;
    expect(await run('throw new Error("needs Node 20")')).toBe('ok');
    expect(await run('console.error("needs Node 20")')).toBe('failed');
    expect(await run('throw new SyntaxError("Unexpected token")')).toBe('failed');
    expect(await run('')).toBe('failed');
  });

  it('fails on an exit code, with the command and all output', async () => {
    const result = await runCell(program('console.log("half"); process.exit(3)', { talks: true }), {
      ci: true,
    });
    expect(result.outcome).toBe('failed');
    expect(result.text).toContain(`cd ${import.meta.dirname} && ${process.execPath}`);
    expect(result.text).toContain('half');
  });

  it('stops a program that does not end, and fails', async () => {
    const result = await runCell(program('setInterval(() => {}, 1000)'), { ci: true, timeout: 500 });
    expect(result).toMatchObject({
      outcome: 'failed',
      text: expect.stringContaining('stopped after 500 ms'),
    });
  });

  it('fails where the program cannot be started', async () => {
    const result = await runCell(program('', { command: ['/no/such/program'] }), { ci: true });
    expect(result).toMatchObject({ outcome: 'failed', text: expect.stringContaining('ENOENT') });
  });

  it('passes the environment of the cell on', async () => {
    const cell = program('console.log(process.env.MOCK_URL)', { env: { MOCK_URL: 'http://127.0.0.1:1' } });
    expect((await runCell(cell, { ci: true })).text).toBe('http://127.0.0.1:1');
  });

  it('skips a platform that does not exist for this machine, and says so', async () => {
    const result = await runCell(program('', { command: undefined }), { ci: false });
    expect(result).toMatchObject({
      outcome: 'skipped',
      text: `There is no node for ${process.platform} ${process.arch}.`,
    });
  });

  it('fails under CI where a platform does not exist', async () => {
    expect((await runCell(program('', { command: undefined }), { ci: true })).outcome).toBe('failed');
  });
});
