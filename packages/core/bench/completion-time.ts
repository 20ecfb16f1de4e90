import { join } from 'node:path';
import ts from 'typescript-5';
import { median } from './variants.ts';

/**
 * How long the language service takes to complete what is typed at the end of the program, at the `|`. As in an editor,
 * every keystroke makes a new version of the file, so that its program and types are built anew.
 * Median of the rounds after two to warm up.
 */
export function completionTime(
  folder: string,
  options: object,
  program: string,
  typed: string,
  rounds: number,
) {
  const file = join(folder, 'completion.ts');
  const [before = '', after = ''] = typed.split('|');
  const text = `${program}\n${before}`;
  let version = 0;
  const { options: compilerOptions } = ts.convertCompilerOptionsFromJson(options, folder);
  const service = ts.createLanguageService({
    getCompilationSettings: () => compilerOptions,
    getScriptFileNames: () => [file],
    getScriptVersion: (name) => (name === file ? String(version) : '1'),
    getScriptSnapshot(name) {
      // A space more before each, which is the keystroke.
      const content = name === file ? `${' '.repeat(version)}${text}${after}` : ts.sys.readFile(name);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => folder,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
    realpath: (path) => ts.sys.realpath?.(path) ?? path,
  });
  const complete = () => {
    version++;
    const began = performance.now();
    const completions = service.getCompletionsAtPosition(file, version + text.length, {});
    return { milliseconds: performance.now() - began, entries: completions?.entries.length ?? 0 };
  };
  for (let warmUp = 0; warmUp < 2; warmUp++) complete();
  const all = Array.from({ length: rounds }, complete);
  service.dispose();
  return { milliseconds: median(all.map((one) => one.milliseconds)), entries: all[0]?.entries ?? 0 };
}
