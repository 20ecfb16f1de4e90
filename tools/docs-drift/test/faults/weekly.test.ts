// Runs what .github/workflows/docs.yml runs: the docs' site, git's remote and GitHub's API are on loopback. GitHub's
// API is a fake that keeps pull requests in a list.
import { execFile, execFileSync } from 'node:child_process';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { reviewedLibrary } from '../library.ts';
import { type DocServer, docServer, type Route } from '../source/doc-server.ts';

const LIBRARY = join(import.meta.dirname, '../library');
const CI = join(import.meta.dirname, '../../../../.ci');
const LENDS = 'lending/loans/api_lendbook.html';
const file = (path: string) => readFile(join(LIBRARY, path), 'utf8');

/** The library's section of lending as a site. */
async function site(): Promise<DocServer> {
  const index = (await file('html/lending/index.html'))
    .replace('api_getloan.html', 'api_getloan.md')
    .replace('api_renewloan.html', 'api_renewloan.md');
  return docServer({
    '': '<html><body><nav><a href="lending/">借阅</a></nav><h1>服务端</h1></body></html>',
    'lending/': index,
    [LENDS]: await file(`html/${LENDS}`),
    'lending/loans/api_getloan.md': await file('docs/API/lending/loans/api_getloan.md'),
    'lending/loans/api_renewloan.md': await file('docs/API/lending/loans/api_renewloan.md'),
  });
}

interface Pull {
  number: number;
  html_url: string;
  title: string;
  head: string;
  base: string;
  body: string;
}

async function githubApi() {
  const pulls: Pull[] = [];
  const requests: string[] = [];
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
    requests.push(`${request.method} ${pathname}`);
    const body = await text(request);
    const answer = (status: number, value: unknown) => response.writeHead(status).end(JSON.stringify(value));
    const number = Number(/^\/repos\/library\/spec\/pulls\/(\d+)$/.exec(pathname)?.[1]);
    if (request.headers.authorization !== 'Bearer TOKEN') answer(401, { message: 'Bad credentials' });
    else if (number) answer(200, Object.assign(pulls[number - 1] ?? {}, JSON.parse(body)));
    else if (request.method === 'GET')
      answer(
        200,
        pulls.filter(
          ({ head, base }) =>
            `library:${head}` === searchParams.get('head') && base === searchParams.get('base'),
        ),
      );
    else {
      const pull = { ...JSON.parse(body), number: pulls.length + 1, html_url: 'https://example.com/1' };
      pulls.push(pull);
      answer(201, pull);
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { pulls, requests, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** A clone of a repository with the library's spec, and the workflow's steps in it. */
async function repository() {
  const { spec } = await reviewedLibrary();
  const folder = join(spec, '..');
  const [origin, clone] = [join(folder, 'origin.git'), join(folder, 'clone')];
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@localhost', ...args], {
      cwd: clone,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  await mkdir(clone);
  execFileSync('git', ['init', '--quiet', '--bare', origin]);
  git('init', '--quiet', '--initial-branch=main');
  await cp(spec, join(clone, 'spec'), { recursive: true });
  git('add', '.');
  git('commit', '--quiet', '--message=Spec');
  git('remote', 'add', 'origin', origin);
  git('push', '--quiet', 'origin', 'main');
  const api = await githubApi();
  const outputs = join(folder, 'outputs');
  const drift = join(folder, 'drift');

  const node = (script: string, ...args: string[]) =>
    new Promise<{ code: number; out: string; err: string }>((done) => {
      const env = {
        ...process.env,
        GITHUB_OUTPUT: outputs,
        GITHUB_STEP_SUMMARY: join(folder, 'summary'),
        GITHUB_API_URL: api.url,
        GITHUB_REPOSITORY: 'library/spec',
        GITHUB_TOKEN: 'TOKEN',
      };
      execFile(process.execPath, [join(CI, script), ...args], { cwd: clone, env }, (error, out, err) =>
        done({ code: error ? Number(error.code) : 0, out, err }),
      );
    });
  return {
    api,
    git,
    drift,
    branches: () =>
      git('ls-remote', '--heads', 'origin')
        .trim()
        .split('\n')
        .map((line) => line.split('/').at(-1)),
    /** The steps of both jobs. */
    run: async (docs: DocServer) => {
      git('checkout', '--quiet', '--force', 'main');
      await writeFile(outputs, '');
      await rm(drift, { recursive: true, force: true });
      const args = ['--docs', docs.start, '--cache', join(folder, 'cache'), '--section', 'lending'];
      const read = await node('docs-read.mjs', drift, ...args);
      const output = await readFile(outputs, 'utf8');
      const proposed = output.includes('changed=true') ? await node('docs-propose.mjs', drift) : undefined;
      return { read, output, proposed };
    },
  };
}

const changed = (route: Route | undefined) =>
  String(route).replace('借书', '借一本书').replaceAll('reader_id', 'card_id');

test('nothing differs: no branch, no pull request', async () => {
  const { run, branches, api } = await repository();
  const { read, output, proposed } = await run(await site());
  expect({ code: read.code, output, proposed }).toEqual({
    code: 0,
    output: 'changed=false\nincomplete=false\n',
    proposed: undefined,
  });
  expect(branches()).toEqual(['main']);
  expect(api.requests).toEqual([]);
});

test('a changed page becomes one pull request, which is kept up to date', async () => {
  const { run, branches, git, api } = await repository();
  const docs = await site();
  docs.routes[LENDS] = changed(docs.routes[LENDS]);
  const first = await run(docs);
  expect(first.output).toBe('changed=true\nincomplete=false\n');
  expect(first.proposed).toMatchObject({
    code: 0,
    out: 'docs-drift pushed.\nOpened https://example.com/1\n',
    err: '',
  });
  expect(branches()).toEqual(['docs-drift', 'main']);
  git('fetch', '--quiet', 'origin');
  expect(git('diff', '--name-only', 'origin/main', 'origin/docs-drift')).toBe('spec/docs.lock.json\n');
  expect(git('diff', 'origin/main', 'origin/docs-drift')).toMatch(/^\+.*card_id/m);
  expect(git('log', '-1', '--format=%an', 'origin/docs-drift')).toBe('github-actions[bot]\n');
  const [pull] = api.pulls;
  expect(pull).toMatchObject({ title: "WeChat's docs have changed", head: 'docs-drift', base: 'main' });
  expect(pull?.body).toContain("## Changes in WeChat's docs\n");
  const task =
    '`spec/paths/lending/lendBook.yaml`: body.card\\_id (string, required) is new in the docs, not in the spec';
  expect(pull?.body).toContain(`- [ ] ${task}\n`);

  // The same again changes nothing.
  const tip = git('rev-parse', 'origin/docs-drift');
  expect((await run(docs)).proposed?.out).toBe(
    'docs-drift is up to date.\nhttps://example.com/1 is up to date.\n',
  );

  // More has changed, and someone has ticked a task.
  if (pull) pull.body = pull.body.replace(`- [ ] ${task}`, `- [x] ${task}`);
  docs.routes[LENDS] = String(docs.routes[LENDS]).replaceAll('book_list', 'copy_list');
  expect((await run(docs)).proposed?.out).toBe('docs-drift pushed.\nUpdated https://example.com/1\n');
  git('fetch', '--quiet', '--force', 'origin', '+docs-drift:refs/remotes/origin/docs-drift');
  expect(git('rev-parse', 'origin/docs-drift')).not.toBe(tip);
  expect(git('rev-list', '--count', 'origin/main..origin/docs-drift')).toBe('1\n');
  expect(api.pulls).toHaveLength(1);
  expect(api.pulls[0]?.body).toContain(`- [x] ${task}\n`);
  expect(api.pulls[0]?.body).toMatch(/- \[ \] .*copy\\_list/);
});

test("a person's commits on the branch stay", async () => {
  const { run, git } = await repository();
  const docs = await site();
  docs.routes[LENDS] = changed(docs.routes[LENDS]);
  await run(docs);
  git('checkout', '--quiet', 'docs-drift');
  git('commit', '--quiet', '--allow-empty', '--message=The spec too');
  git('push', '--quiet', 'origin', 'docs-drift');
  docs.routes[LENDS] = String(docs.routes[LENDS]).replaceAll('book_list', 'copy_list');
  expect((await run(docs)).proposed?.out).toBe(
    'docs-drift has commits of others: left as it is.\nUpdated https://example.com/1\n',
  );
  git('fetch', '--quiet', 'origin');
  expect(git('log', '-1', '--format=%s', 'origin/docs-drift')).toBe('The spec too\n');
});

test('a page that cannot be read is told, and what could be read is proposed', async () => {
  const { run, drift } = await repository();
  const docs = await site();
  docs.routes[LENDS] = changed(docs.routes[LENDS]);
  delete docs.routes['lending/loans/api_getloan.md'];
  const { output, proposed } = await run(docs);
  expect(output).toBe('changed=true\nincomplete=true\n');
  expect(proposed?.code).toBe(0);
  expect(await readFile(join(drift, 'report.md'), 'utf8')).toContain('### Could not be read\n');
});

test('a site that cannot be read fails, and so does one that shows something else', async () => {
  const { run, api } = await repository();
  const down = await site();
  for (const path of Object.keys(down.routes)) down.routes[path] = refused;
  const failed = await run(down);
  expect(failed).toMatchObject({ output: '', proposed: undefined, read: { code: 2 } });
  expect(failed.read.err).toContain('::error::Pages could not be read');

  const moved = await site();
  moved.routes = { '': '<html><body><h1>服务端</h1></body></html>' };
  const other = await run(moved);
  expect(other).toMatchObject({ output: '', proposed: undefined, read: { code: 2 } });
  expect(other.read.err).toMatch(/::error::Only \d+ of \d+ pages are left/);
  expect(api.requests).toEqual([]);
});

const refused: Route = (_, response) => {
  response.writeHead(403).end();
  return undefined;
};
