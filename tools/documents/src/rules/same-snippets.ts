import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { withoutComments } from '../comments.ts';
import { parseMarkdown } from '../markdown.ts';
import { listSnippets, type Snippet } from '../snippet.ts';

/** Both versions of a page contain the same code, except for comments. */
export default function sameSnippets() {
  return (tree: Root, file: VFile) => {
    if (!file.path.endsWith('.zh-CN.md')) return;
    const english = join(file.cwd, file.path.replace(/\.zh-CN\.md$/, '.md'));
    const name = basename(english);
    if (!existsSync(english)) return;
    const theirs = codeOf(parseMarkdown(readFileSync(english, 'utf8')));
    const ours = codeOf(tree);
    const report = (reason: string, line: number) =>
      file.message(reason, { place: { line, column: 1 }, source: 'documents', ruleId: 'same-snippets' });
    for (const [index, { code, line }] of ours.entries()) {
      if (code === theirs[index]?.code) continue;
      const where = theirs[index] ? `differs from ${name}:${theirs[index].line}` : `is not in ${name}`;
      report(
        `This code ${where}: keep both versions the same, in the same order, except for comments.`,
        line,
      );
      return;
    }
    const missing = theirs[ours.length];
    if (missing)
      report(
        `The code at ${name}:${missing.line} is missing here.`,
        file.value.toString().split('\n').length,
      );
  };
}

// A block without a language is output or a file tree, which may be translated.
const codeOf = (tree: Root) =>
  listSnippets(tree)
    .filter(({ language }) => language !== '' && language !== 'mermaid')
    .map((snippet: Snippet) => ({
      line: snippet.line,
      code: JSON.stringify(snippet.marks) + withoutComments(snippet),
    }));
