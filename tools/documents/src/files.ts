import { execFileSync } from 'node:child_process';

/** Copies of other people's pages, which our rules are not for. */
const FOREIGN = /^tools\/docs-drift\/test\//;

/** The Markdown files of the repository, by their paths from its root; those that git ignores are left out. */
export function listMarkdown(root: string): string[] {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate', '*.md'];
  const listed = execFileSync('git', args, { cwd: root, encoding: 'utf8' });
  return listed.split('\0').filter((file) => file !== '' && !FOREIGN.test(file));
}
