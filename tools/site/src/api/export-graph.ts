import ts from 'typescript-5';
import { isGenerated, type Modules, textOf } from './modules.ts';

/** Something that was declared: its file and its name there. */
export interface Reference {
  file: string;
  name: string;
}

export interface Exported extends Reference {
  /** Whether it can only be used as a type. */
  isTypeOnly: boolean;
}

export interface Exports {
  names: ReadonlyMap<string, Exported>;
  /** Whether it exports a generated file as a whole. */
  hasAllGenerated: boolean;
}

/** Follows imports and exports through the files, without reading generated ones. */
export class ExportGraph {
  readonly #modules: Modules;
  readonly #known = new Map<string, Exports>();

  constructor(modules: Modules) {
    this.#modules = modules;
  }

  /** What a file exports. */
  of(file: string): Exports {
    let exports = this.#known.get(file);
    if (!exports) {
      exports = this.#read(file);
      this.#known.set(file, exports);
    }
    return exports;
  }

  /** What a name means inside a file; undefined for globals and other people's packages. */
  lookUp(file: string, name: string): Reference | undefined {
    const module = this.#modules.get(file);
    if (!module) return undefined;
    if (module.declared.has(name)) return { file, name };
    const imported = module.imports.get(name);
    return imported && this.exportOf(file, imported.from, imported.name);
  }

  /** What `import { name } from 'specifier'` means inside a file. */
  exportOf(file: string, specifier: string, name: string): Reference | undefined {
    const target = this.#modules.resolve(file, specifier);
    if (target === undefined) return undefined;
    if (isGenerated(target)) return { file: target, name };
    const { names, hasAllGenerated } = this.of(target);
    // A generated file has the names that no other one has.
    return names.get(name) ?? (hasAllGenerated ? { file: 'generated/', name } : undefined);
  }

  #read(file: string): Exports {
    const names = new Map<string, Exported>();
    const stars: ts.ExportDeclaration[] = [];
    let hasAllGenerated = false;
    for (const statement of this.#modules.get(file)?.source.statements ?? []) {
      if (ts.isExportDeclaration(statement)) {
        const { exportClause, moduleSpecifier } = statement;
        if (!exportClause) stars.push(statement);
        else if (ts.isNamedExports(exportClause))
          for (const element of exportClause.elements) {
            const own = (element.propertyName ?? element.name).text;
            const found = moduleSpecifier
              ? this.exportOf(file, textOf(moduleSpecifier), own)
              : this.lookUp(file, own);
            const isTypeOnly = statement.isTypeOnly || element.isTypeOnly;
            if (found) names.set(element.name.text, { ...found, isTypeOnly });
          }
        else throw new Error(`${file}: the site cannot show \`export * as\`.`);
      }
    }
    for (const [name, [statement]] of this.#modules.get(file)?.declared ?? [])
      if (statement && ts.canHaveModifiers(statement))
        if (ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword))
          names.set(name, { file, name, isTypeOnly: false });
    for (const { moduleSpecifier, isTypeOnly } of stars) {
      const target = moduleSpecifier && this.#modules.resolve(file, textOf(moduleSpecifier));
      if (target === undefined) continue;
      if (isGenerated(target)) hasAllGenerated = true;
      else {
        const inner = this.of(target);
        hasAllGenerated ||= inner.hasAllGenerated;
        for (const [name, exported] of inner.names)
          if (!names.has(name))
            names.set(name, { ...exported, isTypeOnly: isTypeOnly || exported.isTypeOnly });
      }
    }
    return { names, hasAllGenerated };
  }
}
