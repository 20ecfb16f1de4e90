import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A project that uses one tool on the bundle, as a user of that tool would have it. */
export interface Project {
  /** Its folder in projects/, for example `hey-api`. */
  name: string;
  /** The tool's package, for example `@hey-api/openapi-ts`. */
  tool: string;
  /** The version that its package.json pins. */
  version: string;
}

/** The projects in the order of the workspaces in projects/package.json. */
export async function listProjects(folder: string): Promise<Project[]> {
  const { workspaces }: { workspaces: string[] } = await readJson(join(folder, 'package.json'));
  return Promise.all(workspaces.map((name) => readProject(folder, name)));
}

async function readProject(folder: string, name: string): Promise<Project> {
  const file = join(folder, name, 'package.json');
  const manifest: { tool?: string; dependencies: Record<string, string> } = await readJson(file);
  const { tool = '', dependencies } = manifest;
  const version = dependencies[tool];
  if (!version) throw new Error(`${file}: "tool" has to name one of its dependencies.`);
  return { name, tool, version };
}

const readJson = async (file: string) => JSON.parse(await readFile(file, 'utf8'));
