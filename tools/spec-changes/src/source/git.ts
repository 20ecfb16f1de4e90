import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { buildFailed, noSuchSource } from '../messages/command.ts';
import { UsageError } from '../usage-error.ts';
import { program } from './program.ts';
import { readDist, type SpecVersion } from './version.ts';

/**
 * Builds the spec of a commit in a folder of its own, with the packages that are installed here.
 * @param packages The folder of each package whose version is wanted, by its name
 */
export function fromGit(ref: string, root: string, packages: Readonly<Record<string, string>>): SpecVersion {
  const git = (...args: string[]) => program('git', args, { cwd: root });
  // A ref that begins with a hyphen would be an option.
  const commit = ref.startsWith('-') ? undefined : git('rev-parse', '--verify', '--quiet', `${ref}^{commit}`);
  if (!commit?.ok) throw new UsageError(noSuchSource(ref));
  const hash = commit.stdout.trim();
  const folder = mkdtempSync(join(tmpdir(), 'weapp-spec-'));
  const failIf = ({ ok, reason }: { ok: boolean; reason: string }) => {
    if (!ok) throw new UsageError(buildFailed(ref, reason));
  };
  try {
    failIf(git('archive', '--output', join(folder, 'spec.tar'), hash, 'spec'));
    failIf(program('tar', ['-xf', 'spec.tar'], { cwd: folder }));
    mkdirSync(join(folder, 'spec/node_modules'), { recursive: true });
    rmSync(join(folder, 'spec/node_modules'), { recursive: true });
    symlinkSync(join(root, 'spec/node_modules'), join(folder, 'spec/node_modules'), 'junction');
    writeFileSync(join(folder, 'package.json'), '{"type":"module","private":true}\n');
    // Node first: a script's `node` is the one that runs this.
    const PATH = [dirname(process.execPath), process.env.PATH].join(delimiter);
    const build = program(process.execPath, ['--run', 'build'], {
      cwd: join(folder, 'spec'),
      env: { ...process.env, PATH, REDOCLY_TELEMETRY: 'off' },
    });
    failIf(build);
    return readDist(join(folder, 'spec/dist'), ref, versionsAt(hash, root, packages));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function versionsAt(hash: string, root: string, packages: Readonly<Record<string, string>>) {
  return Object.fromEntries(
    Object.entries(packages).flatMap(([name, folder]) => {
      const { ok, stdout } = program('git', ['show', `${hash}:${folder}/package.json`], { cwd: root });
      return ok ? [[name, String(JSON.parse(stdout).version)]] : [];
    }),
  );
}
