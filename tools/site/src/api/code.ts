import ts from 'typescript-5';
import { LINK } from './doc-comment.ts';
import type { Code, Link, Target } from './model.ts';
import { textOf } from './modules.ts';

/** Where a name leads; `from` is the module of an `import('...')` type. */
export type Resolve = (name: string, from?: string) => Target | undefined;

interface Edit {
  start: number;
  end: number;
  text: string;
  target?: Target | undefined;
}

/** The text between two places of the node's file, with links, and without what only the compiler needs. */
export function codeOf(node: ts.Node, start: number, end: number, resolve: Resolve): Code {
  const source = node.getSourceFile();
  const edits: Edit[] = [];
  const visit = (each: ts.Node): void => {
    edits.push(...editsOf(each, source, resolve));
    ts.forEachChild(each, visit);
  };
  visit(node);
  const all = source.text;
  const raw = all.slice(start, end);
  for (const match of raw.matchAll(LINK)) {
    const [whole, name = '', label] = match;
    const at = start + match.index;
    edits.push({ start: at, end: at + whole.length, text: label ?? name, target: resolve(name) });
  }
  const indent = /^ *$/.exec(all.slice(0, start).split('\n').at(-1) ?? '')?.[0].length ?? 0;
  if (indent > 0)
    for (const match of raw.matchAll(new RegExp(`(?<=\\n) {1,${indent}}`, 'g')))
      edits.push({ start: start + match.index, end: start + match.index + match[0].length, text: '' });
  return apply(all, start, end, edits);
}

function editsOf(node: ts.Node, source: ts.SourceFile, resolve: Resolve): Edit[] {
  if (ts.isTypeReferenceNode(node)) return [nameEdit(first(node.typeName), resolve)];
  if (ts.isTypeQueryNode(node)) return [nameEdit(first(node.exprName), resolve)];
  if (ts.isExpressionWithTypeArguments(node) && ts.isIdentifier(node.expression))
    return [nameEdit(node.expression, resolve)];
  if (ts.isImportTypeNode(node) && node.qualifier && ts.isLiteralTypeNode(node.argument)) {
    const text = node.qualifier.getText(source);
    const target = resolve(first(node.qualifier).text, textOf(node.argument.literal));
    return [{ start: node.getStart(source), end: node.qualifier.end, text, target }];
  }
  if (ts.isPropertySignature(node) && node.questionToken && node.type && ts.isUnionTypeNode(node.type))
    return withoutUndefined(node.type, source);
  return [];
}

/** `a?: b | undefined`, as exactOptionalPropertyTypes needs it, says no more to a reader than `a?: b`. */
function withoutUndefined({ types }: ts.UnionTypeNode, source: ts.SourceFile): Edit[] {
  const last = types.at(-1);
  const before = types.at(-2);
  if (last?.kind !== ts.SyntaxKind.UndefinedKeyword || !before) return [];
  const edits = [{ start: before.end, end: last.end, text: '' }];
  if (types.length === 2 && ts.isParenthesizedTypeNode(before)) {
    const start = before.getStart(source);
    edits.push(
      { start, end: before.type.getStart(source), text: '' },
      { start: before.type.end, end: before.end, text: '' },
    );
  }
  return edits;
}

function first(name: ts.EntityName): ts.Identifier {
  return ts.isIdentifier(name) ? name : first(name.left);
}

const nameEdit = (name: ts.Identifier, resolve: Resolve): Edit => ({
  ...{ start: name.getStart(), end: name.end, text: name.text, target: resolve(name.text) },
});

function apply(all: string, start: number, end: number, edits: readonly Edit[]): Code {
  const links: Link[] = [];
  let text = '';
  let at = start;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < at || edit.end > end) continue;
    text += all.slice(at, edit.start);
    if (edit.target)
      links.push({ start: text.length, end: text.length + edit.text.length, target: edit.target });
    text += edit.text;
    at = edit.end;
  }
  return { text: (text + all.slice(at, end)).replace(/[;,\s]+$/, ''), links };
}

/** Several pieces, one below the other. */
export function joinCode(codes: readonly Code[]): Code {
  const links: Link[] = [];
  let text = '';
  for (const code of codes) {
    if (text !== '') text += '\n';
    const shift = text.length;
    links.push(
      ...code.links.map(({ start, end, target }) => ({ start: start + shift, end: end + shift, target })),
    );
    text += code.text;
  }
  return { text, links };
}
