import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { startMockServer } from '@weapp-openapi/programs/mock-server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Call, PRODUCTION } from '../../src/code/call.ts';
import { CODE_LANGUAGES } from '../../src/code/languages.ts';
import { toTypeScript } from '../../src/code/type-script.ts';
import { callOf } from '../../src/spec/call.ts';
import { siteIn } from '../sites.ts';

// The calls that the pages show: all compile, and each language's programs run against a real mock.

const run = promisify(execFile);
const { edition } = siteIn('en');
const TOOL = join(import.meta.dirname, '../..');
let folder: string;

beforeAll(async () => {
  // Beside this package's node_modules, where the programs find the client.
  folder = await mkdtemp(join(TOOL, '.program-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('every operation’s call compiles', async () => {
  for (const entry of edition.operations.values())
    await writeFile(
      join(folder, `${entry.operationId}.ts`),
      `${toTypeScript(callOf(edition, entry), PRODUCTION)}\nexport {};\n`,
    );
  const config = {
    extends: '@weapp-openapi/tsconfig/base.json',
    compilerOptions: { noEmit: true, types: ['node'], lib: ['es2023', 'dom'] },
    include: ['*.ts'],
  };
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(config));
  const tsc = createRequire(import.meta.url).resolve('typescript/package.json');
  const { stdout } = await run(process.execPath, [join(tsc, '../bin/tsc'), '-p', folder]).catch(
    (error: { stdout: string }) => error,
  );
  expect(stdout).toBe('');
});

/** Each shape of a call: JSON, GET, no token, a picture, a payment signature, both signatures. */
const SHAPES = [
  'sendMessage',
  'getCategory',
  'code2Session',
  'getUnlimitedQRCode',
  'query_user_balance',
  'getDailyRetain',
];

interface Runner {
  title: string;
  program: string;
  file: string;
}

const RUNNERS: readonly Runner[] = [
  { title: 'curl', program: 'sh', file: 'call.sh' },
  { title: 'Python', program: 'python3', file: 'call.py' },
  { title: 'Java', program: 'java', file: 'Call.java' },
  { title: 'Go', program: 'go', file: 'call.go' },
  { title: 'PHP', program: 'php', file: 'call.php' },
];

const isThere = ({ program }: Runner) =>
  (process.env.PATH ?? '').split(delimiter).some((place) => existsSync(join(place, program)));

// Other languages are no dependencies of this project: those that the machine has are tried.
for (const { program } of RUNNERS.filter((runner) => !isThere(runner)))
  console.warn(`Not tried: ${program} is not installed.`);

describe.each(RUNNERS.filter(isThere))('$title', ({ title, program, file }) => {
  test('calls a mock', async () => {
    const mock = await startMockServer(
      createRequire(import.meta.url)
        .resolve('@weapp-openapi/mock/package.json')
        .replace('package.json', 'dist/cli.js'),
    );
    try {
      const target = { ...PRODUCTION, base: mock.url };
      for (const operation of SHAPES) {
        const write = CODE_LANGUAGES.find((each) => each.title === title)?.write as (
          call: Call,
          to: typeof target,
        ) => string;
        await writeFile(join(folder, file), write(callFor(operation), target));
        const args = title === 'Go' ? ['run', file] : [file];
        const { stdout } = await run(program, args, {
          cwd: folder,
          env: { ...process.env, GOCACHE: join(folder, 'cache') },
        });
        if (operation === 'getUnlimitedQRCode')
          expect(existsSync(join(folder, 'result.jpg')), operation).toBe(true);
        else expect(stdout, operation).toMatch(/^\{/);
        await rm(join(folder, 'result.jpg'), { force: true });
      }
    } finally {
      await mock.stop();
    }
  });
});

function callFor(name: string): Call {
  const entry = edition.operations.get(name);
  if (!entry) throw new Error(name);
  return callOf(edition, entry);
}
