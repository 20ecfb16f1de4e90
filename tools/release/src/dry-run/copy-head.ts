import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { mustRun } from '@weapp-openapi/programs/run';

/** Whoever runs this may have no name in git's settings. */
const AUTHOR = {
  ...{ GIT_AUTHOR_NAME: 'dry-run', GIT_AUTHOR_EMAIL: 'dry-run@localhost' },
  ...{ GIT_COMMITTER_NAME: 'dry-run', GIT_COMMITTER_EMAIL: 'dry-run@localhost' },
};

/**
 * Copies the files of the repository's HEAD to `folder`, as a repository with a single commit. In a clone of a shallow
 * one, as CI has it, `changeset version` would look for the commits of the changesets forever.
 */
export async function copyHead(repository: string, folder: string): Promise<void> {
  const { href } = pathToFileURL(repository);
  await mustRun(['git', 'clone', '--quiet', '--depth=1', href, folder], { cwd: repository });
  await rm(join(folder, '.git'), { recursive: true });
  const git = (...args: string[]) => mustRun(['git', ...args], { cwd: folder, env: AUTHOR });
  await git('init', '--quiet', '--initial-branch=main');
  await git('add', '--all', '--force');
  await git('-c', 'commit.gpgsign=false', 'commit', '--quiet', '--message=HEAD');
}
