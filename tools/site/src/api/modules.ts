import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format } from 'prettier';
import ts from 'typescript-5';
import type { PublishedEntry } from './entry-points.ts';

// Built declarations contain all types, also those that the compiler inferred, so a parser is enough: no type checker,
// which (as in TypeDoc) would read the 65,000 lines of generated types too. All packages together take 3 s, core
// alone took TypeDoc 38 s. TypeScript 5, because 7 has no parser for JavaScript programs.

/** A file of declarations that people wrote. */
export interface Module {
  file: string;
  source: ts.SourceFile;
  /** Local names and where they come from. */
  imports: ReadonlyMap<string, { from: string; name: string }>;
  /** Top-level declarations by name; functions may have several. */
  declared: ReadonlyMap<string, readonly ts.Statement[]>;
}

/** Characters per line: what fits beside the lists. */
const WIDTH = 84;

export const isGenerated = (file: string): boolean => /[\\/]generated[\\/]/.test(file);

/** Reads the entry points' files and all that these refer to, but nothing generated. */
export async function readModules(entries: readonly PublishedEntry[]): Promise<Modules> {
  const modules = new Modules(entries);
  await Promise.all(entries.map(({ types }) => modules.load(types)));
  return modules;
}

export class Modules {
  readonly #packages: ReadonlyMap<string, string>;
  readonly #files = new Map<string, Module>();
  readonly #loading = new Set<string>();

  constructor(entries: readonly PublishedEntry[]) {
    this.#packages = new Map(entries.map(({ specifier, types }) => [specifier, types]));
  }

  get(file: string): Module | undefined {
    return this.#files.get(file);
  }

  /** The file of declarations that a specifier names; undefined outside these packages. */
  resolve(from: string, specifier: string): string | undefined {
    if (!specifier.startsWith('.')) return this.#packages.get(specifier);
    return join(dirname(from), specifier.replace(/\.[jt]s$/, '.d.ts'));
  }

  async load(file: string): Promise<void> {
    if (this.#loading.has(file) || isGenerated(file)) return;
    this.#loading.add(file);
    const text = await format(readFileSync(file, 'utf8'), {
      ...{ parser: 'typescript', printWidth: WIDTH, singleQuote: true },
    });
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
    this.#files.set(file, { file, source, ...namesOf(source) });
    const targets = specifiersOf(source).map((specifier) => this.resolve(file, specifier));
    await Promise.all(targets.map((target) => target !== undefined && this.load(target)));
  }
}

function namesOf(source: ts.SourceFile): Pick<Module, 'imports' | 'declared'> {
  const imports = new Map<string, { from: string; name: string }>();
  const declared = new Map<string, ts.Statement[]>();
  for (const statement of source.statements) {
    if (ts.isImportDeclaration(statement)) {
      const from = textOf(statement.moduleSpecifier);
      const bindings = statement.importClause?.namedBindings;
      if (bindings && ts.isNamedImports(bindings))
        for (const { name, propertyName } of bindings.elements)
          imports.set(name.text, { from, name: (propertyName ?? name).text });
    } else
      for (const name of declaredNames(statement))
        declared.set(name, [...(declared.get(name) ?? []), statement]);
  }
  return { imports, declared };
}

/** The names that a top-level statement declares. */
export function declaredNames(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) =>
      ts.isIdentifier(name) ? [name.text] : [],
    );
  const isNamed =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isEnumDeclaration(statement);
  return isNamed && statement.name ? [statement.name.text] : [];
}

function specifiersOf(source: ts.SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      if (node.moduleSpecifier) found.push(textOf(node.moduleSpecifier));
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      found.push(textOf(node.argument.literal));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

export const textOf = (node: ts.Node): string => (ts.isStringLiteralLike(node) ? node.text : '');
