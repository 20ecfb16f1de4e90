// What the types cost a program that calls 1, 20 or 200 operations, checked by TypeScript 7 and 5.9, and how
// long an editor waits for completions; openapi-fetch's `Client<paths>` beside it. Run after the build.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript-5';
import { completionTime } from './completion-time.ts';
import { byName, byPath, callsOfSpec, generatePaths } from './consumers.ts';
import { heading, median, table } from './variants.ts';

const ROUNDS = 3;

const compilers = ['typescript', 'typescript-5'].map((name) => {
  const manifest = fileURLToPath(import.meta.resolve(`${name}/package.json`));
  const { version, bin }: Manifest = JSON.parse(readFileSync(manifest, 'utf8'));
  return { version, tsc: join(dirname(manifest), bin.tsc) };
});

interface Manifest {
  version: string;
  bin: { tsc: string };
}

/** A folder like a user's, with the packages in its node_modules. */
function makeProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bench-types-'));
  const packages = { '@weapp-openapi/core': '..', 'openapi-fetch': '../node_modules/openapi-fetch' };
  for (const [name, path] of Object.entries(packages)) {
    const link = join(folder, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(fileURLToPath(new URL(path, import.meta.url)), link, 'junction');
  }
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  return folder;
}

const compilerOptions = {
  noEmit: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  allowImportingTsExtensions: true,
  module: 'nodenext',
  target: 'es2023',
  lib: ['es2023', 'dom'],
  types: [],
};

/** The figures of --extendedDiagnostics. */
function check(tsc: string, folder: string, file: string) {
  const config = join(folder, 'tsconfig.json');
  writeFileSync(config, JSON.stringify({ compilerOptions, files: [file] }));
  const { stdout, status } = spawnSync(process.execPath, [tsc, '-p', config, '--extendedDiagnostics']);
  if (status !== 0) throw new Error(`${file} does not compile:\n${stdout}`);
  const figure = (name: string) =>
    Number(new RegExp(`^${name}:\\s+([\\d.]+)`, 'm').exec(String(stdout))?.[1]);
  return {
    instantiations: figure('Instantiations'),
    check: figure('Check time') * 1000,
    total: figure('Total time') * 1000,
    memory: figure('Memory used') / 1024,
  };
}

const folder = makeProject();
try {
  const calls = callsOfSpec();
  generatePaths(join(folder, 'paths.ts'));
  const consumers: Record<string, string> = { 'an empty file': 'export {};\n' };
  for (const count of [1, 20, 200]) consumers[`ours, ${count} operations`] = byName(calls.slice(0, count));
  consumers['ours, 20 paths'] = byPath(calls.slice(0, 20), 'ours');
  consumers['openapi-fetch, 20 paths'] = byPath(calls.slice(0, 20), 'openapi-fetch');
  const names = Object.keys(consumers);

  for (const { version, tsc } of compilers) {
    const rows = names.map((name, index) => {
      const file = `consumer-${index}.ts`;
      writeFileSync(join(folder, file), consumers[name] ?? '');
      const runs = Array.from({ length: ROUNDS }, () => check(tsc, folder, file));
      const figure = (key: keyof (typeof runs)[number]) => median(runs.map((run) => run[key])).toFixed(0);
      return [name, figure('instantiations'), figure('check'), figure('total'), figure('memory')];
    });
    heading('types', `TypeScript ${version}`, `${ROUNDS} rounds`);
    table(['', 'instantiations', 'check ms', 'total ms', 'MB'], rows);
  }

  // openapi-fetch completes a path only where the second argument is there already.
  const asked = [
    ['wx.', 'ours, 20 operations', 'wx.|', 10],
    ['path, ours', 'ours, 20 paths', "wx.POST('|', {})", 10],
    ['path, openapi-fetch', 'openapi-fetch, 20 paths', "wx.POST('|', {})", 3],
  ] as const;
  heading('completions in a file of 20 calls', `TypeScript ${ts.version}`);
  table(
    ['', 'ms', 'entries', 'rounds'],
    asked.map(([name, consumer, typed, rounds]) => {
      const program = consumers[consumer] ?? '';
      const { milliseconds, entries } = completionTime(folder, compilerOptions, program, typed, rounds);
      return [name, milliseconds.toFixed(0), String(entries), String(rounds)];
    }),
  );
} finally {
  rmSync(folder, { recursive: true });
}
