import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readTools } from '../src/platforms.ts';

const pins = join(import.meta.dirname, '../platforms');
const { dependencies, optionalDependencies } = JSON.parse(readFileSync(join(pins, 'package.json'), 'utf8'));

it('reads name and version of an alias, and finds its program in the folder of the alias', () => {
  const find = (folder: string, name: string) => `${folder}/bin/${name}`;
  expect(readTools({ 'node-20.19': 'npm:node@20.19.0', deno: '2.9.6' }, find)).toEqual([
    { name: 'node', version: '20.19.0', program: 'node-20.19/bin/node' },
    { name: 'deno', version: '2.9.6', program: 'deno/bin/deno' },
  ]);
});

it('pins every platform to one exact version, by the lock file too', () => {
  const lock = JSON.parse(readFileSync(join(pins, 'package-lock.json'), 'utf8'));
  for (const { version } of readTools({ ...dependencies, ...optionalDependencies }, () => undefined)) {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  }
  expect(lock.packages['']).toMatchObject({ dependencies, optionalDependencies });
});

it('tests the oldest Nodes that the packages promise', () => {
  const core = join(import.meta.dirname, '../../../packages/core/package.json');
  const { engines } = JSON.parse(readFileSync(core, 'utf8'));
  const nodes = readTools(optionalDependencies, () => undefined).filter(({ name }) => name === 'node');
  for (const [oldest] of engines.node.matchAll(/\d+\.\d+\.\d+/g)) {
    expect(nodes.map(({ version }) => version)).toContain(oldest);
  }
});
