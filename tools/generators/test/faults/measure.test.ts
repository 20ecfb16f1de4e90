import { describe, expect, test } from 'vitest';
import { compilerThat, fine, generateCode, project } from '../measured.ts';

describe.skipIf(process.platform === 'win32')('measure', () => {
  test('a tool that fails did not take the document, with its last words', async () => {
    const measured = await project(
      `node -e "console.error('first'); console.error('no enum'); process.exit(1)"`,
      fine,
    );
    expect(measured.refused).toBe('no enum');
  });

  test('collects the errors of both compilers', async () => {
    await compilerThat(`console.log("out/a.ts(1,1): error TS1117: twice"); process.exitCode = 2;`);
    expect((await project(generateCode, fine)).errors).toHaveLength(2);
  });

  test('a compiler that fails without an error of TypeScript has failed', async () => {
    await compilerThat(`console.error('out of memory'); process.exitCode = 134;`);
    expect((await project(generateCode, fine)).errors).toContain('typescript-7: out of memory');
  });

  test('a tool that writes no TypeScript has nothing to compile', async () => {
    expect((await project(`node -e ""`, fine)).errors).toBeUndefined();
  });

  test('what an earlier run generated is gone', async () => {
    await project(generateCode, fine);
    expect((await project(`node -e ""`, fine)).errors).toBeUndefined();
  });

  test('a check that ends with an error is a failed step', async () => {
    const measured = await project(generateCode, `throw new Error('no such export');`);
    expect(measured.checked.steps).toEqual([['check.ts', expect.any(String)]]);
  });
});
