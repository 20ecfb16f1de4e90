import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listProjects } from '../src/projects.ts';

const folder = join(import.meta.dirname, '../projects');

describe('listProjects', () => {
  test('names every folder, its tool and the exact version', async () => {
    const projects = await listProjects(folder);
    const folders = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory());
    expect(projects.map(({ name }) => name).sort()).toEqual(folders.map(({ name }) => name).sort());
    for (const { name, version } of projects) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
      expect(existsSync(join(folder, name, 'check.ts')), name).toBe(true);
    }
  });

  test('refuses a project that does not say which dependency is its tool', async () => {
    const empty = await mkdtemp(join(tmpdir(), 'weapp-generators-'));
    try {
      await writeFile(join(empty, 'package.json'), JSON.stringify({ workspaces: ['.'], dependencies: {} }));
      await expect(listProjects(empty)).rejects.toThrow('"tool" has to name one of its dependencies.');
    } finally {
      await rm(empty, { recursive: true });
    }
  });
});
