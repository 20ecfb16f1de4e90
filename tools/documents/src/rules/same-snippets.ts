import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { withoutComments } from '../comments.ts';
import { parseMarkdown } from '../markdown.ts';
import { listSnippets, type Snippet } from '../snippet.ts';

/** The code of the two editions of a page is the same but for its comments. */
export default function sameSnippets() {
  return (tree: Root, file: VFile) => {
    if (!file.path.endsWith('README.zh-CN.md')) return;
    const english = join(dirname(join(file.cwd, file.path)), 'README.md');
    if (!existsSync(english)) return;
    const theirs = codeOf(parseMarkdown(readFileSync(english, 'utf8')));
    const ours = codeOf(tree);
    const report = (reason: string, line: number) =>
      file.message(reason, { place: { line, column: 1 }, source: 'documents', ruleId: 'same-snippets' });
    for (const [index, { code, line }] of ours.entries()) {
      if (code === theirs[index]?.code) continue;
      const where = theirs[index]
        ? `differs from that of README.md:${theirs[index].line}`
        : 'is not in README.md';
      report(
        `This code ${where} in more than its comments, or in its mark: change both, in the same order.`,
        line,
      );
      return;
    }
    const missing = theirs[ours.length];
    if (missing)
      report(
        `The code of README.md:${missing.line} is missing here.`,
        file.value.toString().split('\n').length,
      );
  };
}

// A block without a language shows what is printed or a tree of files, which may be in the page's own words.
const codeOf = (tree: Root) =>
  listSnippets(tree)
    .filter(({ language }) => language !== '' && language !== 'mermaid')
    .map((snippet: Snippet) => ({
      line: snippet.line,
      code: JSON.stringify(snippet.marks) + withoutComments(snippet),
    }));
