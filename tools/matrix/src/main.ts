// pnpm matrix [platforms] [stack ...]: packs the published packages, installs them outside the workspace, and runs
// them everywhere, or only where the arguments say: on the platforms, in some of stacks/.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startMockServer } from '@weapp-openapi/programs/mock-server';
import type { Cell } from './cell.ts';
import { everywhere, listCells } from './cells.ts';
import { installConsumer } from './consumer.ts';
import { writeDenoWorkspace } from './deno-workspace.ts';
import { packAll } from './packages.ts';
import { installPlatforms } from './platforms.ts';
import { line, table } from './report.ts';
import { type Result, runCell } from './result.ts';
import { installStack, readStacks, stackCells } from './stacks.ts';

if (process.argv.includes('--help')) {
  console.log(`Usage: pnpm matrix [platforms] [stack ...]

Packs the published packages, installs them outside the workspace, and runs them on the platforms and in the stacks
of tools/matrix/stacks that are named, or in all. The first run downloads 3.2 GB.`);
  process.exit();
}

const tool = join(import.meta.dirname, '..');
const root = join(tool, '../..');
const work = await mkdtemp(join(tmpdir(), 'weapp-matrix-'));
const asked = process.argv.slice(2);
const everything = asked.length === 0;
const onPlatforms = everything || asked.includes('platforms');
const results: Result[] = [];
const start = performance.now();
const note = (result: Result) => {
  results.push(result);
  console.log(line(result));
};

console.log('Platforms: installed once, then kept.');
const tools = await installPlatforms(join(tool, 'platforms'), join(tool, 'node_modules/.cache/platforms'));
const names = everything ? undefined : asked.filter((name) => name !== 'platforms');
const stacks = await readStacks(join(tool, 'stacks'), names);
console.log('Packages: packed, and installed with npm.');
const packages = await packAll(root, join(work, 'packed'));
const consumer = (name: string, from: typeof packages) =>
  installConsumer(join(tool, 'consumers', name), join(work, name), from);
const library = onPlatforms ? await consumer('library', everywhere(packages, tools)) : '';
const mock = await consumer('mock', packages);

const server = await startMockServer(join(mock, 'node_modules/.bin/weapp-mock'));
const runAll = async (cells: Cell[]) => {
  for (const cell of cells) note(await runCell(cell, { ci: Boolean(process.env.CI) }));
};
try {
  if (onPlatforms) {
    const deno = {
      sources: await writeDenoWorkspace(packages, join(work, 'deno')),
      cache: join(tool, '.cache/deno'),
    };
    await runAll(listCells({ tools, packages, library, mock, mockUrl: server.url, deno }));
  }
  for (const stack of stacks) {
    try {
      const installed = await installStack(stack, join(tool, '.cache'), packages);
      await runAll(stackCells(installed, { tools, packages, mockUrl: server.url }));
    } catch (error) {
      note({ platform: stack.name, task: 'install', outcome: 'failed', ms: 0, text: String(error) });
    }
  }
} finally {
  const text = await server.stop();
  const platform = `node ${process.versions.node}`;
  note({ platform, task: 'weapp-mock', outcome: text ? 'failed' : 'ok', ms: 0, text });
}

console.log(`\n${table(results)}`);
console.log(`\n${Math.round((performance.now() - start) / 1000)} s in all.`);
if (results.some(({ outcome }) => outcome === 'failed')) {
  console.log(`What was installed is left in ${work}.`);
  process.exitCode = 1;
} else {
  await rm(work, { recursive: true });
}
