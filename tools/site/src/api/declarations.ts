import ts from 'typescript-5';
import { codeOf, joinCode, type Resolve } from './code.ts';
import { readDoc } from './doc-comment.ts';
import type { ExportGraph, Reference } from './export-graph.ts';
import { commentOf, membersOf } from './members.ts';
import type { Code, Declaration, Inherited, Kind, Member, Place, Target } from './model.ts';
import { isGenerated, type Modules } from './modules.ts';
import type { SourceLines } from './source-lines.ts';

export const keyOf = ({ file, name }: Reference): string => `${file}#${name}`;

export interface Sources {
  modules: Modules;
  graph: ExportGraph;
  lines: SourceLines;
  /** Where what is exported is described. */
  places: ReadonlyMap<string, Place>;
}

/** Describes what files declare. */
export class Declarations {
  readonly #sources: Sources;
  readonly #known = new Map<string, Declaration>();

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  of(reference: Reference): Declaration {
    const key = keyOf(reference);
    let declaration = this.#known.get(key);
    if (!declaration) {
      declaration = this.#describe(reference);
      this.#known.set(key, declaration);
    }
    return declaration;
  }

  /** Where a name inside a file leads. */
  target(file: string, name: string, from?: string): Target | undefined {
    const { graph, places } = this.#sources;
    const found = from === undefined ? graph.lookUp(file, name) : graph.exportOf(file, from, name);
    if (!found) return undefined;
    return isGenerated(`/${found.file}`) ? { generated: found.name } : places.get(keyOf(found));
  }

  #describe({ file, name }: Reference): Declaration {
    const { modules, lines, places } = this.#sources;
    const statements = modules.get(file)?.declared.get(name) ?? [];
    const [node] = statements;
    if (!node) throw new Error(`${file} does not declare ${name}.`);
    const resolve: Resolve = (each, from) =>
      each === name && from === undefined ? undefined : this.target(file, each, from);
    const doc = readDoc(statements.map(commentOf).find(Boolean));
    return {
      ...{ name, file, doc, kind: kindOf(node), place: places.get(keyOf({ file, name })) },
      code: joinCode(statements.map((each) => headOf(each, resolve))),
      source: lines.of(file, name),
      ...this.#membersOf(node, file, resolve),
    };
  }

  #membersOf(node: ts.Statement, file: string, resolve: Resolve): Pick<Declaration, 'members' | 'inherited'> {
    if (!ts.isInterfaceDeclaration(node) && !ts.isClassDeclaration(node))
      return { members: [], inherited: [] };
    const members = membersOf(node, file, resolve);
    const inherited: Inherited[] = [];
    const taken = new Set(members.map(({ name }) => name));
    for (const type of node.heritageClauses?.flatMap(({ types }) => [...types]) ?? []) {
      const base = this.#baseOf(type, file);
      if (!base) continue;
      const { declaration, has } = base;
      const isNew = ({ name }: Member) =>
        has(name) && !taken.has(name) && name !== 'constructor' && !name.startsWith('[');
      const { place } = declaration;
      for (const member of declaration.members.filter(isNew)) {
        taken.add(member.name);
        if (place)
          inherited.push({ member, place: { page: place.page, anchor: `${place.anchor}.${member.anchor}` } });
        else members.push(member);
      }
      for (const each of declaration.inherited.filter(({ member }) => isNew(member))) {
        taken.add(each.member.name);
        inherited.push(each);
      }
    }
    return { members, inherited };
  }

  /** What is extended: `A`, or `A` within Omit, Pick, Partial and the like. */
  #baseOf(type: ts.ExpressionWithTypeArguments | ts.TypeReferenceNode, file: string): Base | undefined {
    const name = (ts.isTypeReferenceNode(type) ? type.typeName : type.expression).getText();
    const [inner, keys] = type.typeArguments ?? [];
    if (WRAPPERS.has(name) && inner && ts.isTypeReferenceNode(inner)) {
      const base = this.#baseOf(inner, file);
      if (!base || !keys) return base;
      const names = new Set([...keys.getText().matchAll(/'([^']+)'/g)].map(([, key]) => key));
      const has = (each: string) => base.has(each) && (name === 'Pick') === names.has(each);
      return { declaration: base.declaration, has };
    }
    const found = this.#sources.graph.lookUp(file, name);
    if (!found || isGenerated(`/${found.file}`)) return undefined;
    return { declaration: this.of(found), has: () => true };
  }
}

interface Base {
  declaration: Declaration;
  has(name: string): boolean;
}

const WRAPPERS = new Set(['Omit', 'Pick', 'Partial', 'Required', 'Readonly']);

function kindOf(node: ts.Statement): Kind {
  if (ts.isFunctionDeclaration(node)) return 'function';
  if (ts.isClassDeclaration(node)) return 'class';
  if (ts.isInterfaceDeclaration(node)) return 'interface';
  if (ts.isEnumDeclaration(node)) return 'enum';
  if (ts.isTypeAliasDeclaration(node)) return 'type';
  const type = ts.isVariableStatement(node) ? node.declarationList.declarations[0]?.type : undefined;
  return type && ts.isFunctionTypeNode(type) ? 'function' : 'const';
}

/** The declaration without `export declare`, and without members, which are described one by one. */
function headOf(node: ts.Statement, resolve: Resolve): Code {
  const modifiers = ts.canHaveModifiers(node) ? (ts.getModifiers(node) ?? []) : [];
  const skipped = modifiers.filter(
    ({ kind }) => kind === ts.SyntaxKind.ExportKeyword || kind === ts.SyntaxKind.DeclareKeyword,
  );
  const text = node.getSourceFile().text;
  let start = skipped.at(-1)?.end ?? node.getStart();
  while (text[start] === ' ') start += 1;
  const hasMembers = ts.isInterfaceDeclaration(node) || ts.isClassDeclaration(node);
  // One place before the members is the brace.
  return codeOf(node, start, hasMembers ? node.members.pos - 1 : node.end, resolve);
}
