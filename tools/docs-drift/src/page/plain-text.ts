import type { Nodes } from 'mdast';

const ZERO_WIDTH = /[\u200b-\u200d\u2060\ufeff]/g;
// Some copies of the pages are escaped twice: after parsing, `access\_token` still has its backslash.
const LEFT_OVER_ESCAPE = /\\([!-/:-@[-`{-~])/g;

/** What a reader sees of some nodes: one line, without link targets, marks and invisible characters. */
export function plainText(...nodes: Nodes[]): string {
  return tidy(nodes.map(read).join(' '));
}

/** The same, with the source's line breaks kept. */
export function textLines(...nodes: Nodes[]): string[] {
  return nodes
    .flatMap((node) => read(node).split('\n'))
    .map(tidy)
    .filter(Boolean);
}

/** Removes left-over escapes and invisible characters, and collapses white space. */
export function tidy(text: string): string {
  return text.replace(LEFT_OVER_ESCAPE, '$1').replace(ZERO_WIDTH, '').replace(/\s+/g, ' ').trim();
}

function read(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      return node.value;
    case 'html':
      // Markdown reads the end of `array<string>` as a tag.
      return /^<\/?br\s*\/?>$|^<!--/i.test(node.value) ? ' ' : node.value;
    case 'break':
      return ' ';
    default:
      return 'children' in node ? node.children.map(read).join(isPhrase(node) ? '' : '\n') : '';
  }
}

const isPhrase = ({ type }: Nodes) =>
  ['paragraph', 'heading', 'tableCell', 'link', 'emphasis', 'strong', 'delete'].includes(type);
