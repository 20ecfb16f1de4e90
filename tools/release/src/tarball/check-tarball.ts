import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { mustRun } from '@weapp-openapi/programs/run';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { changelogProblems } from './changelog-problems.ts';
import { fileProblems } from './file-problems.ts';
import { type Manifest, manifestProblems } from './manifest-problems.ts';

/**
 * What is wrong with a packed package; an empty list if nothing is.
 *
 * @param directory The package's folder in the repository, as `packages/core`.
 * @param root The folder of the repository.
 */
export async function checkTarball(tarball: string, directory: string, root: string): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'weapp-tarball-'));
  try {
    await mustRun(['tar', '-xzf', tarball, '-C', folder], { cwd: folder });
    const files = await readFiles(join(folder, 'package'));
    const manifest: Manifest = JSON.parse(files.get('package.json') ?? '{}');
    return [
      ...manifestProblems(manifest, directory),
      // A home folder of `/` would be in every file.
      ...fileProblems(
        files,
        [root, homedir()].filter((path) => path.length > 1),
      ),
      ...changelogProblems(files.get('CHANGELOG.md') ?? '', manifest.version),
      ...(await publintProblems(tarball, manifest)),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function publintProblems(tarball: string, manifest: Manifest): Promise<string[]> {
  const { buffer, byteOffset, byteLength } = await readFile(tarball);
  const packed = buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
  const { messages } = await publint({ strict: true, pack: { tarball: packed } });
  return messages.map((message) => `publint: ${formatMessage(message, manifest as never, { color: false })}`);
}

async function readFiles(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = paths.map(
    async (path): Promise<[string, string]> => [
      relative(folder, path).split(sep).join('/'),
      await readFile(path, 'utf8'),
    ],
  );
  return new Map(await Promise.all(read));
}
