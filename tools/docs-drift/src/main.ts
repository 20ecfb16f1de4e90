// pnpm docs:check: compares WeChat's doc pages with the lock and the spec.
import { join } from 'node:path';
import { run } from './run.ts';

const tool = join(import.meta.dirname, '..');
process.exitCode = await run(process.argv.slice(2), {
  spec: join(tool, '../../spec'),
  cache: join(tool, 'node_modules/.cache/pages'),
  stdout: process.stdout,
  stderr: process.stderr,
});
