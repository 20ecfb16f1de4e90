import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readLock } from '../../src/lock/lock-file.ts';
import { copiedLibrary, type Library, reviewedLibrary } from '../library.ts';
import { type DocServer, docServer, type Route } from './doc-server.ts';

const FILES = join(import.meta.dirname, '../library');
const html = (id: string) => readFile(join(FILES, `html/${id}.html`), 'utf8');
const markdown = (id: string) => readFile(join(FILES, `docs/API/${id}.md`), 'utf8');

const START =
  '<html><body><nav><a href="lending/">借阅</a> <a href="/other/">别处</a></nav><h1>服务端</h1></body></html>';

/** The library's section of lending as a site: two pages in HTML, two in Markdown. */
async function lendingSite(changes: Record<string, Route> = {}): Promise<DocServer> {
  const index = (await html('lending/index'))
    .replace('api_getloan.html', 'api_getloan.md')
    .replace('api_renewloan.html', 'api_renewloan.md');
  return docServer({
    '': START,
    'lending/': index,
    'lending/loans/api_lendbook.html': await html('lending/loans/api_lendbook'),
    'lending/loans/api_getloan.md': await markdown('lending/loans/api_getloan'),
    'lending/loans/api_renewloan.md': await markdown('lending/loans/api_renewloan'),
    ...changes,
  });
}

const check = (library: Library, site: DocServer, ...args: string[]) =>
  library.checkSite(site.start, '--section', 'lending', ...args);

test('a site gives the same facts as the folder that the lock was made from', async () => {
  expect(await check(await reviewedLibrary(), await lendingSite())).toEqual({
    code: 0,
    out: 'Read 3 calls and 0 events. Docs, lock and spec agree.\n',
    err: '',
  });
});

test('without lock, pages are found from the start page and the index pages', async () => {
  const library = await copiedLibrary();
  const { code, out } = await check(library, await lendingSite(), '--accept');
  expect({ code, out }).toEqual({ code: 0, out: 'Read 3 calls and 0 events. Docs, lock and spec agree.\n' });
  expect(Object.keys(readLock(join(library.spec, 'docs.lock.json')).pages)).toEqual([
    'lending/loans/api_getloan',
    'lending/loans/api_lendbook',
    'lending/loans/api_renewloan',
  ]);
});

test('a page that is listed and answers 404 could not be read', async () => {
  const site = await lendingSite();
  delete site.routes['lending/loans/api_lendbook.html'];
  const { code, out } = await check(await reviewedLibrary(), site);
  expect(code).toBe(2);
  expect(out).toContain('lending/loans/api_lendbook: the site returned 404.');
  expect(out).not.toContain('gone');
});

test('a page that nothing lists any more and that answers 404 is gone', async () => {
  const site = await lendingSite();
  delete site.routes['lending/loans/api_renewloan.md'];
  site.routes['lending/'] = String(site.routes['lending/']).replace(/<a href="[^"]*renewloan[^"]*">/, '<a>');
  const { code, out } = await check(await reviewedLibrary(), site);
  expect(code).toBe(1);
  expect(out).toContain('(page lending/loans/api_renewloan) is gone from the docs, still in the spec');
});

test('a 500 is asked again, and told when it stays', async () => {
  const site = await lendingSite({
    'lending/loans/api_lendbook.html': (_, response) => {
      response.statusCode = 500;
      return 'sorry';
    },
  });
  const { code, out } = await check(await reviewedLibrary(), site);
  expect(code).toBe(2);
  expect(out).toContain('lending/loans/api_lendbook: the site returned 500, after all retries.');
  expect(site.requests.filter(({ path }) => path.endsWith('api_lendbook.html'))).toHaveLength(4);
});

test('a 503 that passes is no trouble', async () => {
  const page = await html('lending/loans/api_lendbook');
  let calls = 0;
  const site = await lendingSite({
    'lending/loans/api_lendbook.html': (_, response) => {
      calls += 1;
      if (calls === 1) response.statusCode = 503;
      return page;
    },
  });
  expect((await check(await reviewedLibrary(), site)).code).toBe(0);
});

test('a redirect is followed, a loop of them told', async () => {
  const page = await html('lending/loans/api_lendbook');
  const to =
    (target: string): Route =>
    (_, response) => {
      response.writeHead(302, { location: target });
      return '';
    };
  const moved = await lendingSite({
    'lending/loans/api_lendbook.html': to('new.html'),
    'lending/loans/new.html': page,
  });
  expect((await check(await reviewedLibrary(), moved)).code).toBe(0);

  const loop = await lendingSite({ 'lending/loans/api_lendbook.html': to('api_lendbook.html') });
  const { code, out } = await check(await reviewedLibrary(), loop);
  expect(code).toBe(2);
  expect(out).toMatch(/lending\/loans\/api_lendbook: the request failed \(.*redirect.*\)/i);
});

test('an answer that breaks off could not be read', async () => {
  const page = await html('lending/loans/api_lendbook');
  const site = await lendingSite({
    'lending/loans/api_lendbook.html': (_, response) => {
      response.writeHead(200, { 'content-length': Buffer.byteLength(page) });
      response.write(page.slice(0, 2000));
      setTimeout(() => response.destroy(), 20);
      return undefined;
    },
  });
  const { code, out } = await check(await reviewedLibrary(), site);
  expect(code).toBe(2);
  expect(out).toContain('lending/loans/api_lendbook: ');
});

test('a page cut off by the site itself could not be read, and is asked for again next time', async () => {
  const page = await html('lending/loans/api_lendbook');
  const site = await lendingSite({
    'lending/loans/api_lendbook.html': (_, response) => {
      response.setHeader('etag', '"cut"');
      return page.slice(0, page.indexOf('返回参数'));
    },
  });
  const library = await reviewedLibrary();
  const { code, out } = await check(library, site);
  expect(code).toBe(2);
  expect(out).toContain('the page looks cut off');
  site.routes['lending/loans/api_lendbook.html'] = (request) => {
    expect(request.headers['if-none-match']).toBeUndefined();
    return page;
  };
  expect((await check(library, site)).code).toBe(0);
});

test('a page that an index lists and that shows no call could not be read', async () => {
  const site = await lendingSite({ 'lending/loans/api_lendbook.html': '<h1>维护中</h1>' });
  const { code, out } = await check(await reviewedLibrary(), site);
  expect(code).toBe(2);
  expect(out).toContain('lending/loans/api_lendbook: an index page lists it, but it shows no call.');
});

test('unchanged pages come from the disk', async () => {
  const page = await html('lending/loans/api_lendbook');
  const statuses: number[] = [];
  const site = await lendingSite({
    'lending/loans/api_lendbook.html': (request, response) => {
      const isKnown = request.headers['if-none-match'] === '"v1"';
      response.writeHead(isKnown ? 304 : 200, { etag: '"v1"' });
      statuses.push(response.statusCode);
      return isKnown ? '' : page;
    },
  });
  const library = await reviewedLibrary();
  expect((await check(library, site)).code).toBe(0);
  expect((await check(library, site)).code).toBe(0);
  expect(statuses).toEqual([200, 304]);
});

test('a start page that fails is told; the pages of the lock are read all the same', async () => {
  const site = await lendingSite();
  delete site.routes[''];
  const { code, out } = await check(await reviewedLibrary(), site);
  expect(code).toBe(2);
  expect(out).toContain('Read 3 calls');
  expect(out).toContain(`${site.start}: the site returned 404.`);
});

test('a site that is not there could not be read', async () => {
  const { code, out } = await (await copiedLibrary()).checkSite('http://127.0.0.1:9/API/');
  expect(code).toBe(2);
  expect(out).toContain('http://127.0.0.1:9/API/: the request failed');
});

test('accepting leaves what could not be read as it was reviewed', async () => {
  const library = await reviewedLibrary();
  const file = join(library.spec, 'docs.lock.json');
  const before = readLock(file);
  const site = await lendingSite();
  delete site.routes['lending/loans/api_lendbook.html'];
  expect((await check(library, site, '--accept')).code).toBe(2);
  expect(readLock(file)).toEqual(before);
});
