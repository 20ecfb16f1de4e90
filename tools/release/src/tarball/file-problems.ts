import { dirname, posix } from 'node:path';

/** Every package has them. */
const REQUIRED = ['LICENSE', 'README.md', 'README.zh-CN.md', 'CHANGELOG.md', 'package.json'];
/** Credentials, and what only our own machines need. */
const FORBIDDEN = /(^|\/)(\.npmrc|\.env.*|.*\.pem|.*\.tsbuildinfo|node_modules|.*-results\.json)(\/|$)/;

/**
 * What is wrong with the files of a package: path and content of each. No file may name one of the `folders` of the
 * machine that built it.
 */
export function fileProblems(files: Map<string, string>, folders: string[]): string[] {
  const problems = REQUIRED.filter((name) => !files.has(name)).map((name) => `${name} is missing.`);
  for (const [path, text] of files) {
    if (FORBIDDEN.test(path)) problems.push(`${path} does not belong into a package.`);
    if (folders.some((folder) => text.includes(folder)))
      problems.push(`${path} names a folder of this machine.`);
    if (path.endsWith('.map')) problems.push(...mapProblems(path, text));
    const [, map] = /\n\/\/# sourceMappingURL=(?!data:)(\S+)\s*$/.exec(text) ?? [];
    if (map && !files.has(posix.join(dirname(path), map)))
      problems.push(`${path} refers to ${map}, which is missing.`);
  }
  return problems;
}

function mapProblems(path: string, text: string): string[] {
  const { sources = [], sourceRoot = '' } = JSON.parse(text) as { sources?: string[]; sourceRoot?: string };
  return [sourceRoot, ...sources]
    .filter((source) => /^(\/|[a-z]:[\\/]|file:)/i.test(source))
    .map((source) => `${path} has the absolute path ${source}.`);
}
