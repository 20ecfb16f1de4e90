import { execFileSync } from 'node:child_process';

/** Copies of third-party pages, which our rules do not apply to. */
const FOREIGN = /^tools\/docs-drift\/test\//;

/** Paths of the repository's Markdown files, relative to its root, without those that git ignores. */
export function listMarkdown(root: string): string[] {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate', '*.md'];
  const listed = execFileSync('git', args, { cwd: root, encoding: 'utf8' });
  return listed.split('\0').filter((file) => file !== '' && !FOREIGN.test(file));
}
