/** What is wrong with the entry of this version in a CHANGELOG.md. */
export function changelogProblems(text: string, version: string): string[] {
  const [, entry] = text.split(`\n## ${version}\n`);
  if (entry === undefined) return [`CHANGELOG.md has no entry for ${version}.`];
  const [own = ''] = entry.split(/\n## /);
  const lines = own.split('\n').filter((line) => line.trim());
  const problems = lines.filter((line) => !line.startsWith('#')).length === 0 ? ['is empty'] : [];
  for (const [index, line] of lines.entries()) {
    if (/^#+ /.test(line) && /^#|^$/.test(lines[index + 1] ?? ''))
      problems.push(`has nothing under "${line}"`);
    if (/^\s*[-*]\s*$/.test(line)) problems.push('has an empty item');
    // What changesets writes by itself, without a generator of our own or without a text.
    if (/Updated dependencies|No changes in this release/.test(line))
      problems.push(`says only "${line.trim()}"`);
  }
  return problems.map((problem) => `CHANGELOG.md: the entry for ${version} ${problem}.`);
}
