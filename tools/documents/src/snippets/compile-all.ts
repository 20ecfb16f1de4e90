import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compile, missingNames } from './compile.ts';
import { type Program, withContext } from './program.ts';
import type { Reader } from './reader.ts';

/**
 * Writes the programs into the project, adds imports for the undeclared names that their contexts provide,
 * and compiles them.
 *
 * @returns The failures, each with the line of the README.
 */
export async function compileAll(
  { folder, compilers, contexts }: Reader,
  programs: Program[],
): Promise<string[]> {
  const write = (program: Program, names: string[]) =>
    writeFile(join(folder, program.file), withContext(program, names));
  for (const program of programs) await write(program, []);
  const alone = await compile(compilers['TypeScript 7'] as string, folder, ['--noEmit']);
  for (const program of programs) {
    const known = contexts.get(program.context) ?? [];
    const names = missingNames(alone, program.file).filter((name) => known.includes(name));
    if (names.length > 0) await write(program, names);
  }
  const failures: string[] = [];
  for (const [name, tsc] of Object.entries(compilers)) {
    // Only one of the compilers needs to write the output that is run.
    const args = name === 'TypeScript 5.9' ? ['--outDir', 'out'] : ['--noEmit'];
    for (const { file, line, code, message } of await compile(tsc, folder, args)) {
      const program = programs.find((candidate) => candidate.file === file);
      const place = program ? `${program.readme}:${program.line + line - 1}` : `${file}:${line}`;
      failures.push(`${place}: ${name}: ${code}: ${message}`);
    }
  }
  return failures;
}
