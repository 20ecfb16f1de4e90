import { join } from 'node:path';
import { mustRun, type RunOptions, run } from '@weapp-openapi/programs/run';
import { type Release, readPlan } from '../plan.ts';
import type { Npm } from './npm.ts';

/** Publishing from a copy of the repository. */
export interface Publishing {
  /** Packs what the registry does not have yet. */
  pack(): Promise<Release[]>;
  /** Publishes what was packed, as a job of GitHub. Resolves to the exit code, and the packages that were published. */
  publish(): Promise<{ code: number | undefined; names: string[]; output: string }>;
}

/** The two commands that .github/workflows/release.yml runs, in `repository`, and against `npm`. */
export function publishing(npm: Npm, repository: string): Publishing {
  const options = { cwd: repository, env: npm.env, timeout: 600_000 };
  return {
    async pack() {
      await mustRun(['pnpm', 'release:pack'], options);
      return readPlan(join(repository, 'packed'));
    },
    async publish() {
      await mustStayHere(npm, options);
      const before = npm.published.length;
      const env = { ...npm.env, ...npm.job };
      const { code, stdout, stderr } = await run(['pnpm', 'release:publish'], { ...options, env });
      return { code, names: npm.published.slice(before), output: stdout + stderr };
    },
  };
}

/** Throws unless pnpm would publish to `npm`: nothing may ever reach the real registry from here. */
async function mustStayHere(npm: Npm, options: RunOptions): Promise<void> {
  const get = async (key: string) => (await mustRun(['pnpm', 'config', 'get', key], options)).trim();
  const registry = await get('registry');
  const scoped = await get('@weapp-openapi:registry');
  if (registry === npm.url && ['', 'undefined', npm.url].includes(scoped)) return;
  throw new Error(
    `pnpm would publish to ${registry} or ${scoped}, not to ${npm.url}: nothing was published.`,
  );
}
