import ts from 'typescript-5';
import { codeOf, joinCode, type Resolve } from './code.ts';
import { readDoc } from './doc-comment.ts';
import type { Member } from './model.ts';

/** The public members of a class or interface. */
export function membersOf(
  node: ts.ClassDeclaration | ts.InterfaceDeclaration,
  file: string,
  resolve: Resolve,
): Member[] {
  const found: Member[] = [];
  for (const member of node.members) {
    const doc = readDoc(commentOf(member));
    if (doc.isInternal || isPrivate(member)) continue;
    const code = codeOf(member, member.getStart(), member.end, resolve);
    const name = nameOf(member);
    const last = found.at(-1);
    // A further signature of the same method.
    if (last && last.name === name && doc.text === '') {
      found[found.length - 1] = { ...last, code: joinCode([last.code, code]) };
      continue;
    }
    const count = found.filter((other) => other.name === name).length;
    const anchor = name.replaceAll(/[^\w$]+/g, '-').replaceAll(/^-|-$/g, '') + (count > 0 ? `-${count}` : '');
    found.push({ name, anchor, code, doc, file });
  }
  return found;
}

/** The doc comment of a node, with its `/**`. */
export function commentOf(node: ts.Node): string | undefined {
  const text = node.getSourceFile().text;
  const range = ts.getLeadingCommentRanges(text, node.getFullStart())?.at(-1);
  const comment = range && text.slice(range.pos, range.end);
  return comment?.startsWith('/**') ? comment : undefined;
}

function isPrivate(member: ts.ClassElement | ts.TypeElement): boolean {
  if (member.name && ts.isPrivateIdentifier(member.name)) return true;
  const flags = ts.getCombinedModifierFlags(member as ts.Declaration);
  return (flags & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected)) !== 0;
}

function nameOf(member: ts.ClassElement | ts.TypeElement): string {
  if (member.name) return member.name.getText();
  if (ts.isConstructorDeclaration(member)) return 'constructor';
  if (ts.isIndexSignatureDeclaration(member)) return `[${member.parameters[0]?.name.getText() ?? ''}]`;
  return '()';
}
