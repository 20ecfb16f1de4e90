import { existsSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import ts from 'typescript-5';
import { declaredNames } from './modules.ts';

/** Finds where things are written: what is built is not in the repository. */
export class SourceLines {
  readonly #root: string;
  readonly #known = new Map<string, { path: string; lines: ReadonlyMap<string, number> }>();

  constructor(root: string) {
    this.#root = root;
  }

  of(types: string, name: string): { path: string; line: number } {
    let file = this.#known.get(types);
    if (!file) {
      file = this.#read(types);
      this.#known.set(types, file);
    }
    const line = file.lines.get(name);
    if (line === undefined)
      throw new Error(`${file.path} does not declare ${name}: is the build older than the source?`);
    return { path: file.path, line };
  }

  #read(types: string): { path: string; lines: ReadonlyMap<string, number> } {
    const written = join(
      this.#root,
      relative(this.#root, types).replace(`${sep}dist${sep}`, `${sep}src${sep}`),
    );
    const names = ['.ts', '.tsx'].map((ending) => written.replace(/\.d\.ts$/, ending));
    const file = names.find((each) => existsSync(each)) ?? names[0] ?? written;
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
    const lines = new Map<string, number>();
    for (const statement of source.statements)
      for (const name of declaredNames(statement))
        if (!lines.has(name))
          lines.set(name, source.getLineAndCharacterOfPosition(statement.getStart()).line + 1);
    return { path: relative(this.#root, file).replaceAll(sep, '/'), lines };
  }
}
