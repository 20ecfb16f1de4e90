// pnpm spec:changes: what has changed in the spec since the last release.
import { join } from 'node:path';
import { run } from './run.ts';
import { program } from './source/program.ts';

const root = join(import.meta.dirname, '../../..');
// A reader that has seen enough, such as `head`, closes the pipe.
process.stdout.on('error', () => process.exit());

// The build says nothing unless it fails: the output may be JSON for a program.
const turbo = [join(root, '.ci/turbo.mjs'), 'build', '--filter=@weapp-openapi/spec'];
const build = program(process.execPath, turbo, { cwd: root });
if (build.ok)
  process.exitCode = await run(process.argv.slice(2), {
    root,
    stdout: process.stdout,
    stderr: process.stderr,
  });
else {
  process.stderr.write(`${build.stdout}${build.reason}\n`);
  process.exitCode = 2;
}
