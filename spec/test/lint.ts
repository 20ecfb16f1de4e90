import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { type Document, parseDocument } from 'yaml';

const SPEC = join(import.meta.dirname, '..');
const CLI = join(SPEC, 'node_modules/@redocly/cli/bin/cli.js');

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
let run: Promise<Report['problems'][]> | undefined;

/**
 * Lints the model spec after some edits, with the real CLI and the real redocly.yaml. Calls of concurrent
 * tests share a run: it starts in 350 ms and then needs 30 ms for each spec.
 * @returns a line for each problem: severity, rule, place and message
 */
export async function lint(edits: Edits = {}): Promise<string[]> {
  const index = waiting.push(edits) - 1;
  run ??= setImmediate().then(() => {
    const all = waiting;
    waiting = [];
    run = undefined;
    return runCli(all).then(({ reports }) => reports);
  });
  const problems = (await run)[index] ?? [];
  return problems.map(({ severity, ruleId, message, location }) => {
    const places = location.map(({ source, pointer }) => source.ref.replace(/^\d+\//, '') + pointer);
    return `${severity} ${ruleId} at ${places.join(', ')}: ${message}`;
  });
}

/** What the CLI itself exits with. */
export async function lintExitCode(edits: Edits = {}): Promise<number> {
  return (await runCli([edits])).exitCode;
}

async function runCli(all: Edits[]): Promise<{ reports: Report['problems'][]; exitCode: number }> {
  const folder = await mkdtemp(join(tmpdir(), 'weapp-lint-'));
  try {
    await Promise.all(all.map((edits, index) => writeModel(join(folder, String(index)), edits)));
    const files = all.map((_, index) => `${index}/openapi.yaml`);
    const { stdout, stderr, exitCode } = await redocly(folder, files);
    // Some built-in rules print whole paths.
    const output = stdout.replace(/[^"\s]*weapp-lint-\w+\/\d+\//g, '');
    const reports: Report[] = output.split(/(?<=^})(?={)/m).map((report) => JSON.parse(report));
    if (reports.length !== all.length) throw new Error(`redocly lint gave no report: ${stdout}${stderr}`);
    return { reports: reports.map(({ problems }) => problems), exitCode };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function writeModel(folder: string, edits: Edits) {
  await cp(join(SPEC, 'test/model'), folder, { recursive: true });
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

function redocly(
  cwd: string,
  files: string[],
): Promise<{ stdout: string; stderr: string; exitCode: number }> {
  const args = [CLI, 'lint', ...files, '--format=json', '--config', join(SPEC, 'redocly.yaml')];
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd, env }, (error, stdout, stderr) =>
      resolve({ stdout, stderr, exitCode: Number(error?.code ?? 0) }),
    );
  });
}
