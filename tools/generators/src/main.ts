// pnpm generators: runs the bundle through other people's generators and tools, and compares the table in
// the READMEs of spec/ with the results.
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { installPinned } from '@weapp-openapi/programs/install-pinned';
import { startMockServer } from '@weapp-openapi/programs/mock-server';
import { readMarked, writeMarked } from './marked.ts';
import { type Measured, measure } from './measure.ts';
import { listProjects } from './projects.ts';
import { outdated, report } from './report.ts';
import { chineseTable, table } from './table.ts';

const USAGE = `Usage: pnpm generators [--write] [project ...]

  --write   write the table in the READMEs of spec/ instead of comparing with it
  project   measure these alone, and neither write nor compare`;

const tool = join(import.meta.dirname, '..');
const root = join(tool, '../..');
/** The pages with the table, and how it is written in each. */
const PAGES = { 'spec/README.md': table, 'spec/README.zh-CN.md': chineseTable };
const { values, positionals } = parseArgs({
  options: { write: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  allowPositionals: true,
});

if (values.help) console.log(USAGE);
else process.exitCode = await main();

async function main(): Promise<number> {
  const projects = await listProjects(join(tool, 'projects'));
  const names = projects.map(({ name }) => name);
  const unknown = positionals.filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    console.error(`There is no project ${unknown.join(', ')}, only ${names.join(', ')}.\n\n${USAGE}`);
    return 2;
  }
  const start = performance.now();
  console.log('Tools: installed once, then kept.');
  const folder = join(tool, 'node_modules/.cache/projects');
  await installPinned(join(tool, 'projects'), folder);
  await copyFile(join(root, 'spec/dist/openapi.json'), join(folder, 'openapi.json'));

  const rows: Measured[] = [];
  const server = await startMockServer(join(root, 'packages/mock/dist/cli.js'));
  try {
    // One at a time: each takes both cores by itself, and up to 2 GB.
    for (const project of projects) {
      if (positionals.length > 0 && !positionals.includes(project.name)) continue;
      const measured = await measure(project, { folder, mockUrl: server.url });
      console.log(report(measured));
      rows.push(measured);
    }
  } finally {
    await server.stop();
  }
  console.log(
    `${Math.round((performance.now() - start) / 1000)} s in all. What was generated is in ${folder}.`,
  );
  const stale = rows.some(({ checked }) => outdated(checked).length > 0);
  const differs = positionals.length === 0 && !(await agree(rows));
  return stale || differs ? 1 : 0;
}

/** Compares the table with that of each README, or writes it there. */
async function agree(rows: Measured[]): Promise<boolean> {
  let agrees = true;
  for (const [page, write] of Object.entries(PAGES)) {
    const file = join(root, page);
    const markdown = await readFile(file, 'utf8');
    const measured = write(rows);
    if (values.write) await writeFile(file, writeMarked(markdown, measured));
    else if (readMarked(markdown) !== measured) {
      agrees = false;
      console.error(
        `\n${page} says otherwise. Look at the change, then run pnpm generators --write.\n\n${measured}`,
      );
    }
  }
  return agrees;
}
