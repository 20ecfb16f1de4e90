import { readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Tool } from '../src/platforms.ts';
import { readStacks, type Stack, stackCells } from '../src/stacks.ts';

const folder = join(import.meta.dirname, '../stacks');
const node = (version: string, program: string | undefined = `/nodes/${version}/node`): Tool => ({
  name: 'node',
  version,
  program,
});
const stack: Stack = {
  name: 'nest',
  folder: '/stacks/nest',
  scripts: { scaffold: 'nest new', build: 'nest build', run: 'node dist/main.js' },
  nodes: '^20.20.0 || ^24.0.0',
};
const core = { manifest: { name: '@weapp-openapi/core' }, tarball: '/packed/core.tgz', folder: '/core' };
const cells = (...tools: Tool[]) => stackCells(stack, { tools, packages: [core], mockUrl: 'http://mock' });

describe('stackCells', () => {
  it('runs each script but the scaffold on each Node that the stack names', () => {
    const rows = cells(node('20.19.0'), node('20.20.2'), node('24.21.0'), {
      ...node('24.21.0'),
      name: 'bun',
    });
    expect(rows.map(({ platform, task }) => `${platform}: ${task}`)).toEqual([
      'nest, node 20.20.2: build',
      'nest, node 20.20.2: run',
      'nest, node 24.21.0: build',
      'nest, node 24.21.0: run',
    ]);
  });

  it('finds that Node first, then the programs of the stack', () => {
    const [cell] = cells(node('24.21.0'));
    const [first, second] = cell?.env?.PATH?.split(delimiter) ?? [];
    expect([first, second]).toEqual(['/nodes/24.21.0', '/stacks/nest/node_modules/.bin']);
  });

  it('tells it the mock server and the tarballs', () => {
    const [cell] = cells(node('24.21.0'));
    expect(cell?.env).toMatchObject({
      MOCK_URL: 'http://mock',
      TARBALLS: JSON.stringify({ '@weapp-openapi/core': '/packed/core.tgz' }),
    });
  });

  it('keeps the cells of a Node without a program, so that they are seen', () => {
    const [cell] = cells({ ...node('24.21.0'), program: undefined });
    expect(cell).toMatchObject({ platform: 'nest, node 24.21.0', command: undefined });
  });
});

describe('readStacks', () => {
  it('reads those that are asked for, and says which there are for a name that it does not know', async () => {
    expect((await readStacks(folder, ['jest'])).map(({ name }) => name)).toEqual(['jest']);
    expect(await readStacks(folder, [])).toEqual([]);
    await expect(readStacks(folder, ['koa'])).rejects.toThrow(/no stack koa; there are .*jest/);
  });

  it('finds every stack pinned to exact versions, by its lock file too, and on Node 20 and 24', async () => {
    const stacks = await readStacks(folder);
    expect(stacks.length).toBeGreaterThan(5);
    for (const { name, nodes } of stacks) {
      const read = (file: string) => JSON.parse(readFileSync(join(folder, name, file), 'utf8'));
      const { dependencies } = read('package.json');
      for (const version of Object.values(dependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
      expect(read('package-lock.json').packages[''].dependencies).toEqual(dependencies);
      expect(nodes).toBe('^20.20.0 || ^24.0.0');
    }
  });
});
