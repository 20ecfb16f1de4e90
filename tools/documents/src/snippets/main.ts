// `pnpm snippets`: compiles and runs the programs in all READMEs as a user of the packages would.
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { packAll } from '@weapp-openapi/matrix/packages';
import { startMockServer } from '@weapp-openapi/programs/mock-server';
import { listMarkdown } from '../files.ts';
import { compileAll } from './compile-all.ts';
import { listPrograms, type Program } from './program.ts';
import { makeReader } from './reader.ts';
import { runAll } from './run-all.ts';
import { runCommands } from './run-commands.ts';
import { type Command, listCommands } from './shell.ts';

const USAGE = `Usage: pnpm snippets [README ...]

Compiles the TypeScript and JavaScript in the READMEs with strict settings, in a project outside the
workspace with the packed packages installed, and runs it against the mock server on this Node and on
Node 20. Checks that the packages and programs in their commands exist, and runs curl commands.

  README   paths of the READMEs to check (default: all)`;

const { values, positionals } = parseArgs({
  options: { help: { type: 'boolean', short: 'h' } },
  allowPositionals: true,
});
if (values.help) console.log(USAGE);
else process.exitCode = await main();

async function main(): Promise<number> {
  const tool = join(import.meta.dirname, '../..');
  const root = join(tool, '../..');
  // The commands of a release publish: `pnpm release:dry-run` tries them.
  const readmes = listMarkdown(root).filter((file) => !file.startsWith('RELEASING'));
  const unknown = positionals.filter((file) => !readmes.includes(file));
  if (unknown.length > 0) {
    console.error(`Not found: ${unknown.join(', ')}. Available: ${readmes.join(', ')}.\n\n${USAGE}`);
    return 2;
  }
  const chosen = positionals.length > 0 ? positionals : readmes;
  const programs: Program[] = [];
  const commands: Command[] = [];
  for (const file of chosen) {
    const markdown = await readFile(join(root, file), 'utf8');
    programs.push(...listPrograms(file, markdown));
    commands.push(...listCommands(file, markdown));
  }

  const start = performance.now();
  const work = await mkdtemp(join(tmpdir(), 'weapp-snippets-'));
  console.log('Packages: packing, and installing with npm together with the packages that readers use.');
  const packages = await packAll(root, join(work, 'packed'));
  const cache = join(tool, 'node_modules/.cache/reader');
  await mkdir(cache, { recursive: true });
  const reader = await makeReader(join(tool, 'project'), cache, join(work, 'reader'), packages);

  if (reader.nodes.length < 2) {
    console.warn('Skipped: Node 20 is not available for this machine.');
    if (process.env.CI) return 1;
  }
  console.log('Programs: compiling, then running against the mock server.');
  const failures = await compileAll(reader, programs);
  const mock = await startMockServer(join(reader.folder, 'node_modules/.bin/weapp-mock'));
  try {
    failures.push(...(await runAll(reader, programs, packages, mock.url)));
    const { folder, others } = reader;
    failures.push(...(await runCommands(commands, { packages, others, mockUrl: mock.url, folder })));
  } finally {
    const text = await mock.stop();
    if (text) failures.push(`weapp-mock wrote to stderr:\n${text}`);
  }
  for (const failure of failures) console.error(`\n${failure}`);
  const compiled = programs.filter(({ marks }) => marks.compile).length;
  console.log(
    `\n${programs.length} programs compiled with ${Object.keys(reader.compilers).join(' and ')}, ${programs.length - compiled} of them run on Node ${reader.nodes.map(({ version }) => version).join(' and ')} where their packages support it, ${commands.length} commands: ${failures.length} failures, ${Math.round((performance.now() - start) / 1000)} s.`,
  );
  if (failures.length > 0) {
    console.error(`The project has been kept in ${reader.folder}.`);
    return 1;
  }
  await rm(work, { recursive: true });
  return 0;
}
