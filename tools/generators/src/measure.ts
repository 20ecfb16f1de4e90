import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '@weapp-openapi/programs/run';
import type { Checked } from '../projects/steps.ts';
import type { Project } from './projects.ts';

/** What a project showed about its tool. */
export interface Measured extends Project {
  /** Why the tool did not accept the bundle; undefined if it did. */
  refused: string | undefined;
  /** What tsc finds in the tool's output and in the project's check; undefined if there is no TypeScript. */
  errors: string[] | undefined;
  checked: Checked;
  /** Milliseconds in total. */
  ms: number;
}

/** Where projects are measured. */
export interface Place {
  /** The folder into which the projects were installed, with the bundle in it as openapi.json. */
  folder: string;
  mockUrl: string;
}

const COMPILERS = ['typescript-5.9', 'typescript-7'];
// Generous, because a busy machine takes ten times as long: it must stop only what hangs.
const LIMIT = 900_000;
const NOTHING: Checked = { steps: [], settings: [], notes: [] };

/** Runs a project's tool, compiles its output, and runs the project's check against the mock server. */
export async function measure(project: Project, place: Place): Promise<Measured> {
  const start = performance.now();
  const cwd = join(place.folder, project.name);
  const out = join(cwd, 'out');
  await rm(out, { recursive: true, force: true });
  await mkdir(out);
  const measured = (rest: Pick<Measured, 'refused' | 'errors' | 'checked'>): Measured => ({
    ...project,
    ...rest,
    ms: Math.round(performance.now() - start),
  });

  const { code, stdout, stderr } = await run([process.execPath, '--run', 'generate'], {
    cwd,
    timeout: LIMIT,
  });
  if (code !== 0) {
    return measured({ refused: lastLine(stderr || stdout), errors: undefined, checked: NOTHING });
  }
  const errors = await compile(cwd, place.folder);
  const generated = await readdir(out, { recursive: true });
  const isCode = generated.some((file) => file.endsWith('.ts'));
  const checked = await check(cwd, place);
  return measured({ refused: undefined, errors: isCode || errors.length > 0 ? errors : undefined, checked });
}

async function compile(cwd: string, folder: string): Promise<string[]> {
  const config = { extends: '../tsconfig.json', include: ['out', 'check.ts'] };
  await writeFile(join(cwd, 'tsconfig.json'), JSON.stringify(config));
  const errors: string[] = [];
  for (const compiler of COMPILERS) {
    const tsc = join(folder, 'node_modules', compiler, 'bin/tsc');
    const { code, stdout, stderr } = await run([process.execPath, tsc, '-p', cwd, '--pretty', 'false'], {
      cwd,
      timeout: LIMIT,
    });
    const found = stdout.split('\n').filter((line) => line.includes('error TS'));
    errors.push(...found);
    if (code !== 0 && found.length === 0) errors.push(`${compiler}: ${lastLine(stderr || stdout)}`);
  }
  return errors;
}

async function check(cwd: string, { folder, mockUrl }: Place): Promise<Checked> {
  const failed = (reason: string): Checked => ({ ...NOTHING, steps: [['check.ts', reason]] });
  const esbuild = join(folder, 'node_modules/.bin/esbuild');
  const options = [
    '--bundle',
    '--packages=external',
    '--platform=node',
    '--format=esm',
    '--log-level=warning',
  ];
  const bundled = await run([esbuild, 'check.ts', ...options, '--outfile=check.mjs'], { cwd });
  if (bundled.code !== 0) return failed(firstLine(bundled.stderr));
  const { code, stdout, stderr } = await run([process.execPath, 'check.mjs'], {
    cwd,
    env: { MOCK_URL: mockUrl },
    timeout: LIMIT,
  });
  return code === 0 ? JSON.parse(lastLine(stdout)) : failed(lastLine(stderr));
}

const lines = (text: string) => text.split('\n').filter((line) => line.trim() !== '');
const firstLine = (text: string) => lines(text)[0] ?? '';
const lastLine = (text: string) => lines(text).at(-1) ?? '';
