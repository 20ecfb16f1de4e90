import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from 'esbuild';

/**
 * The arguments with which Node runs a compiled snippet as a test file. For Jest it becomes CommonJS, which is what
 * ts-jest and babel-jest give it.
 */
export async function testCommand(
  folder: string,
  file: string,
  runner: 'vitest' | 'jest',
): Promise<string[]> {
  if (runner === 'vitest') {
    const test = file.replace(/\.js$/, '.test.js');
    await copyFile(join(folder, file), join(folder, test));
    return [join('node_modules', 'vitest', 'vitest.mjs'), 'run', '--root', '.', test];
  }
  const test = file.replace(/\.js$/, '.test.cjs');
  const { code } = await transform(await readFile(join(folder, file), 'utf8'), { format: 'cjs' });
  await writeFile(join(folder, test), code);
  return [join('node_modules', 'jest', 'bin', 'jest.js'), '--rootDir', '.', '--runTestsByPath', test];
}
