import { type ChildProcess, execFile, fork } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { type Document, parseDocument } from 'yaml';
import type { Printed, Run } from './redocly-process.ts';

const SPEC = join(import.meta.dirname, '..');
const MODEL = join(SPEC, 'test/model');
const CLI = join(SPEC, 'node_modules/@redocly/cli/bin/cli.js');
const ENV = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };

/** Changes YAML files of the model spec, or gives the text of new ones; keyed by path in the model. */
export type Edits = Record<string, ((file: Document) => void) | string>;

interface Report {
  problems: {
    ruleId: string;
    severity: string;
    message: string;
    location: { source: { ref: string }; pointer: string }[];
  }[];
}

let waiting: Edits[] = [];
let next: Promise<Report['problems'][]> | undefined;
let last: Promise<unknown> = Promise.resolve();

/**
 * Lints the model spec after some edits, with the real CLI and the real redocly.yaml. Calls of concurrent
 * tests share a run: it needs 80 ms, and 30 ms for each spec.
 * @returns a line for each problem: severity, rule, place and message
 */
export async function lint(edits: Edits = {}): Promise<string[]> {
  const index = waiting.push(edits) - 1;
  next ??= setImmediate().then(() => {
    const all = waiting;
    waiting = [];
    next = undefined;
    const reports = last.then(() => withModels(all, lintAll));
    last = reports.catch(() => {});
    return reports;
  });
  const problems = (await next)[index] ?? [];
  return problems.map(({ severity, ruleId, message, location }) => {
    const places = location.map(({ source, pointer }) => source.ref.replace(/^\d+\//, '') + pointer);
    return `${severity} ${ruleId} at ${places.join(', ')}: ${message}`;
  });
}

/** What the CLI itself exits with, in a process of its own. */
export function lintExitCode(edits: Edits = {}): Promise<number> {
  return withModels([edits], ({ folder, files, config }) => {
    const args = [CLI, 'lint', ...files, '--config', config];
    return new Promise((resolve) => {
      execFile(process.execPath, args, { cwd: folder, env: ENV }, (error) =>
        resolve(Number(error?.code ?? 0)),
      );
    });
  });
}

/** Writes a model for each of the edits into a folder of its own, for a run. */
async function withModels<Result>(all: Edits[], use: (run: Run) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'weapp-lint-'));
  try {
    await Promise.all(all.map((edits, index) => writeModel(join(folder, String(index)), edits)));
    const files = all.map((_, index) => `${index}/openapi.yaml`);
    return await use({ folder, files, config: join(SPEC, 'redocly.yaml') });
  } finally {
    await rm(folder, { recursive: true });
  }
}

let redocly: ChildProcess | undefined;

/** Makes a run in the process that all runs of this worker share. */
async function lintAll(run: Run): Promise<Report['problems'][]> {
  if (!redocly) {
    redocly = fork(join(import.meta.dirname, 'redocly-process.ts'), { env: ENV, stdio: 'ignore' });
    redocly.unref();
    redocly.channel?.unref();
  }
  redocly.send(run);
  redocly.channel?.ref();
  const [{ stdout, stderr }] = (await once(redocly, 'message')) as [Printed];
  redocly.channel?.unref();
  // Some built-in rules print whole paths.
  const output = stdout.replace(/[^"\s]*weapp-lint-\w+\/\d+\//g, '');
  const reports: Report[] = output.split(/(?<=^})(?={)/m).map((report) => JSON.parse(report));
  if (reports.length !== run.files.length) {
    throw new Error(`redocly lint gave no report: ${stdout}${stderr}`);
  }
  return reports.map(({ problems }) => problems);
}

/** Links to the model; only the folders that hold a changed file are real. */
async function writeModel(folder: string, edits: Edits) {
  await linkFolder('.', folder, Object.keys(edits));
  for (const [name, edit] of Object.entries(edits)) {
    const path = join(folder, name);
    if (typeof edit === 'string') {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, edit);
    } else {
      const file = parseDocument(await readFile(path, 'utf8'));
      edit(file);
      await writeFile(path, String(file));
    }
  }
}

async function linkFolder(path: string, folder: string, changed: readonly string[]): Promise<void> {
  const from = join(MODEL, path);
  await mkdir(join(folder, path));
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const inside = join(path, entry.name);
    if (changed.includes(inside)) await copyFile(join(MODEL, inside), join(folder, inside));
    else if (changed.some((name) => name.startsWith(`${inside}/`))) await linkFolder(inside, folder, changed);
    else await symlink(join(MODEL, inside), join(folder, inside), entry.isDirectory() ? 'dir' : 'file');
  }
}
