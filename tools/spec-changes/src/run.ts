import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readChangesets } from '@changesets/read';
import { HELP, type Options, readArguments } from './arguments.ts';
import type { Language } from './change.ts';
import { check } from './check/check.ts';
import { checkReport } from './check/report.ts';
import { compareVersions } from './compare-versions.ts';
import { toMarkdown } from './markdown.ts';
import { compared, workingTree } from './messages/command.ts';
import { PACKAGES, readVersion } from './source/read-version.ts';
import { NeverReleased } from './source/registry.ts';
import { readDist, type SpecVersion } from './source/version.ts';
import { UsageError } from './usage-error.ts';

/** The environment that the command runs in. */
export interface Surroundings {
  /** The root of the repository. */
  root: string;
  stdout: Pick<NodeJS.WriteStream, 'write'>;
  stderr: Pick<NodeJS.WriteStream, 'write'>;
}

/** Runs the command; returns its exit code. Never throws. */
export async function run(args: string[], { root, stdout, stderr }: Surroundings): Promise<0 | 1 | 2> {
  const language: Language = args.join(' ').match(/--language[= ]zh\b/) ? 'zh' : 'en';
  try {
    const options = readArguments(args);
    if (options.help) {
      stdout.write(HELP);
      return 0;
    }
    const before = readVersion(options.from, root);
    const after =
      options.to === undefined
        ? readDist(join(root, 'spec/dist'), workingTree()[language], versionsIn(root))
        : readVersion(options.to, root);
    return options.check
      ? await checkChangesets(before, after, options, { root, stdout, stderr })
      : report(before, after, options, stdout);
  } catch (error) {
    if (error instanceof NeverReleased) {
      stdout.write(`${error.texts[language]}\n`);
      return 0;
    }
    const text = error instanceof UsageError ? error.texts[language] : (error as Error).stack;
    stderr.write(`spec:changes: ${text}\n`);
    return 2;
  }
}

function report(
  before: SpecVersion,
  after: SpecVersion,
  { json, language }: Options,
  stdout: Surroundings['stdout'],
): 0 {
  const changes = compareVersions(before, after);
  if (json) stdout.write(`${JSON.stringify({ from: before.name, to: after.name, changes }, null, 1)}\n`);
  else stdout.write(`${compared(before.name, after.name)[language]}\n\n${toMarkdown(changes, language)}`);
  return 0;
}

async function checkChangesets(
  before: SpecVersion,
  after: SpecVersion,
  { language, json }: Options,
  { root, stdout, stderr }: Surroundings,
): Promise<0 | 1> {
  const changesets = await readChangesets(root);
  const state = { changesets, now: after.packages, before: before.packages };
  const faults = check(compareVersions(before, after), state);
  if (json) stdout.write(`${JSON.stringify({ from: before.name, faults }, null, 1)}\n`);
  else (faults.length === 0 ? stdout : stderr).write(checkReport(faults, language));
  return faults.length === 0 ? 0 : 1;
}

const versionsIn = (root: string) =>
  Object.fromEntries(
    Object.entries(PACKAGES).map(([name, folder]) => {
      const { version } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
      return [name, String(version)];
    }),
  );
