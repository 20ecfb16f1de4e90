// `node .ci/docs-propose.mjs <folder>` puts what docs-read.mjs wrote on the branch `docs-drift`, and opens a pull
// request for it or updates the one that is open. Needs GITHUB_TOKEN, GITHUB_REPOSITORY and a remote `origin`.
//
// It has no dependencies: nothing that is installed runs where the token can write.
import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const BRANCH = 'docs-drift';
const BASE = 'main';
const LOCK = 'spec/docs.lock.json';
const TITLE = "WeChat's docs have changed";
const BOT = { name: 'github-actions[bot]', email: '41898282+github-actions[bot]@users.noreply.github.com' };
/** GitHub takes 65,536 characters. */
const LONGEST = 60_000;
const ABOUT = `WeChat has changed its documentation since it was last reviewed. This branch has the lock as it is now
(\`${LOCK}\`); \`pnpm check\` fails until the spec agrees with it. Read the pages below, edit the spec, and commit here:
once the last commit is not the workflow's own, it leaves the branch alone. How to go on: \`tools/docs-drift/README.md\`.`;

const { GITHUB_API_URL = 'https://api.github.com', GITHUB_REPOSITORY, GITHUB_TOKEN } = process.env;
const [folder] = process.argv.slice(2);

const pushed = pushBranch(join(folder, 'docs.lock.json'));
console.log(pushed);
console.log(await propose(readFileSync(join(folder, 'report.md'), 'utf8')));

/** Commits the lock and pushes it, unless the branch has it already or someone works there. */
function pushBranch(lock) {
  const fetched = git(['fetch', '--quiet', '--depth=1', 'origin', BRANCH], { mayFail: true });
  if (fetched.ok) {
    const author = git(['log', '-1', '--format=%ae', 'FETCH_HEAD']).stdout.trim();
    if (author !== BOT.email) return `${BRANCH} has commits of others: left as it is.`;
    if (git(['show', `FETCH_HEAD:${LOCK}`]).stdout === readFileSync(lock, 'utf8'))
      return `${BRANCH} is up to date.`;
  } else if (!/couldn't find remote ref/.test(fetched.stderr)) throw new Error(fetched.stderr);
  const former = fetched.ok ? git(['rev-parse', 'FETCH_HEAD']).stdout.trim() : '';
  git(['checkout', '--quiet', '-B', BRANCH]);
  copyFileSync(lock, LOCK);
  git(['add', LOCK]);
  const identity = ['-c', `user.name=${BOT.name}`, '-c', `user.email=${BOT.email}`];
  git([...identity, 'commit', '--quiet', '--message', `docs.lock.json: ${TITLE}`]);
  // Only over what was seen above: a commit that came in between stays.
  const lease = `--force-with-lease=refs/heads/${BRANCH}:${former}`;
  git(['push', '--quiet', lease, 'origin', `${BRANCH}:refs/heads/${BRANCH}`]);
  return `${BRANCH} pushed.`;
}

async function propose(report) {
  const [owner] = GITHUB_REPOSITORY.split('/');
  const head = encodeURIComponent(`${owner}:${BRANCH}`);
  const [open] = await github('GET', `pulls?state=open&base=${BASE}&head=${head}`);
  const body = shortened(`${ABOUT}\n\n${open ? withTicks(report, open.body ?? '') : report}`);
  if (!open) {
    const { html_url } = await github('POST', 'pulls', { title: TITLE, head: BRANCH, base: BASE, body });
    return `Opened ${html_url}`;
  }
  if (open.body?.replaceAll('\r\n', '\n') === body) return `${open.html_url} is up to date.`;
  await github('PATCH', `pulls/${open.number}`, { body });
  return `Updated ${open.html_url}`;
}

/** What a person has ticked stays ticked. */
function withTicks(report, former) {
  const ticked = new Set([...former.matchAll(/^- \[x\] (.*?)\r?$/gim)].map(([, task]) => task));
  return report.replace(/^- \[ \] (.*)$/gm, (line, task) => (ticked.has(task) ? `- [x] ${task}` : line));
}

function shortened(text) {
  if (text.length <= LONGEST) return text;
  const end = text.lastIndexOf('\n', LONGEST);
  const more = text.slice(end).trim().split('\n').length;
  return `${text.slice(0, end)}\n\n... and ${more} more lines: the summary of the workflow's run has them.\n`;
}

async function github(method, path, body) {
  const response = await fetch(`${GITHUB_API_URL}/repos/${GITHUB_REPOSITORY}/${path}`, {
    method,
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${GITHUB_TOKEN}`,
      'x-github-api-version': '2022-11-28',
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  if (response.ok) return response.json();
  throw new Error(
    `GitHub answered ${response.status} to ${method} ${path.split('?')[0]}: ${await response.text()}`,
  );
}

function git(args, { mayFail = false } = {}) {
  const { status, stdout, stderr } = spawnSync('git', args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0 && !mayFail) throw new Error(`git ${args[0]}: ${stderr}`);
  return { ok: status === 0, stdout, stderr };
}
