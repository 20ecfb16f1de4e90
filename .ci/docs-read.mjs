// `node .ci/docs-read.mjs <folder> --docs <URL>` reads WeChat's doc pages and writes into the folder what a pull
// request needs: docs.lock.json, the lock as it would be now, and report.md. Further arguments go to docs:check.
//
// It sets two outputs for the workflow: `changed`, whether the lock differs, and `incomplete`, whether pages could not
// be read. Exit code: 0 if there is something to go on with, 2 if nothing of the site can be trusted.
import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const TOOL = join(import.meta.dirname, '../tools/docs-drift/src/main.ts');
const LOCK = 'spec/docs.lock.json';

const [folder, ...options] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const lock = join(folder, 'docs.lock.json');
const args = [TOOL, '--spec', 'spec', '--markdown', '--accept-to', lock, ...options];
const { status, stdout } = spawnSync(process.execPath, args, {
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'inherit'],
  maxBuffer: 1 << 28,
});
process.stdout.write(stdout);
if (process.env.GITHUB_STEP_SUMMARY) appendFileSync(process.env.GITHUB_STEP_SUMMARY, stdout);
// 2 without a lock: the tool itself failed, and has said why.
if (![0, 1, 2].includes(status) || !existsSync(lock)) fail('docs:check failed.');
writeFileSync(join(folder, 'report.md'), stdout);

const [before, now] = [LOCK, lock].map((file) => readFileSync(file, 'utf8'));
const [pages, pagesNow] = [before, now].map((text) => Object.keys(JSON.parse(text).pages).length);
const changed = now !== before;
const incomplete = status === 2;
if (incomplete && !changed) fail('Pages could not be read.');
// A page that nothing links to any more is gone only if all that could link to it has been read.
if (incomplete && pagesNow < pages) fail('Pages could not be read, and others are missing.');
// A fifth of all calls does not vanish within a week: the site has moved, or shows something else.
if (pagesNow < pages * 0.8) fail(`Only ${pagesNow} of ${pages} pages are left: the site is not what it was.`);
output({ changed, incomplete });

function output(values) {
  const lines = Object.entries(values).map(([name, value]) => `${name}=${value}\n`);
  if (process.env.GITHUB_OUTPUT) appendFileSync(process.env.GITHUB_OUTPUT, lines.join(''));
  else process.stdout.write(lines.join(''));
}

function fail(reason) {
  console.error(`::error::${reason}`);
  process.exit(2);
}
