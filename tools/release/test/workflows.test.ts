// The rules that the workflows keep, and that what they run is what the dry run tries.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

const ROOT = join(import.meta.dirname, '../../..');
const FOLDER = join(ROOT, '.github/workflows');

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Job {
  if?: string;
  needs?: string;
  environment?: unknown;
  permissions?: Record<string, string>;
  'timeout-minutes'?: number;
  steps: Step[];
}
interface Workflow {
  permissions: Record<string, string>;
  jobs: Record<string, Job>;
}

const texts = await Promise.all(
  (await readdir(FOLDER)).map(async (name) => [name, await readFile(join(FOLDER, name), 'utf8')] as const),
);
const workflows = Object.fromEntries(texts.map(([name, text]) => [name, parse(text) as Workflow]));
const jobs = Object.entries(workflows).flatMap(([file, { permissions, jobs }]) =>
  Object.entries(jobs).map(([name, job]) => ({
    ...job,
    name: `${file} ${name}`,
    permissions: job.permissions ?? permissions,
  })),
);
const { scripts } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as { scripts: object };

it('gives the rights to write to five jobs only, and an identity to those that publish', () => {
  const rights = jobs.flatMap(({ name, permissions }) =>
    Object.entries(permissions).flatMap(([scope, right]) => (right === 'write' ? [`${name}: ${scope}`] : [])),
  );
  expect(rights).toEqual([
    'docs.yml propose: contents',
    'docs.yml propose: pull-requests',
    'release.yml version: contents',
    'release.yml version: pull-requests',
    'release.yml publish: contents',
    'release.yml publish: id-token',
    'release.yml jsr: id-token',
    'site.yml deploy: pages',
    'site.yml deploy: id-token',
  ]);
});

it('runs no code of dependencies in a job that can publish', () => {
  for (const { name, permissions, steps, environment } of jobs) {
    if (!permissions['id-token']) continue;
    expect(environment, name).toBeDefined();
    const commands = steps.flatMap(({ run }) => run ?? []);
    for (const command of commands.filter((text) => /pnpm install/.test(text)))
      expect(command, name).toContain('--ignore-scripts');
    expect(commands.join('\n'), name).not.toMatch(/build|release:pack|dry-run/);
  }
});

it('uses no stored secret, pins what is not by GitHub, and bounds every job', () => {
  for (const [name, text] of texts) expect(text, name).not.toMatch(/secrets\.|NPM_TOKEN|NODE_AUTH_TOKEN/);
  for (const { name, steps, 'timeout-minutes': minutes } of jobs) {
    expect(minutes, name).toBeGreaterThan(0);
    for (const { uses, with: inputs } of steps) {
      if (uses && !uses.startsWith('actions/')) expect(uses, name).toMatch(/@[0-9a-f]{40}$/);
      // That job pushes a branch, and installs nothing.
      if (uses?.startsWith('actions/checkout@') && name !== 'docs.yml propose')
        expect(inputs?.['persist-credentials'], name).toBe(false);
    }
  }
});

it('packs and publishes by the commands of the dry run', async () => {
  const dryRun = await readFile(join(ROOT, 'tools/release/src/dry-run/publish.ts'), 'utf8');
  const { pack, publish } = workflows['release.yml']?.jobs ?? {};
  const packs = pack?.steps.flatMap(({ run }) => run ?? []);
  expect(packs).toContain('pnpm release:pack');
  expect(dryRun).toContain("['pnpm', 'release:pack']");
  const action = publish?.steps.at(-1);
  expect(action?.uses).toMatch(/^changesets\/action\/publish@/);
  expect(action?.with).toEqual({ script: 'pnpm release:publish' });
  expect(dryRun).toContain("['pnpm', 'release:publish']");
});

it('runs scripts that exist', () => {
  const named = jobs.flatMap(({ steps }) =>
    steps.flatMap((step) => [step.run ?? '', String(step.with?.script ?? '')]),
  );
  const called = named.flatMap((text) => /^pnpm (release:\S+)/.exec(text)?.[1] ?? []);
  expect(called.length).toBeGreaterThan(4);
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(called));
});
