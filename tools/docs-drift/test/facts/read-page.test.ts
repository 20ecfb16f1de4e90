import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPage } from '../../src/facts/read-page.ts';
import { factsOf } from '../library.ts';

const read = (file: string) => readFileSync(join(import.meta.dirname, '../library', file), 'utf8');

test.each(['lending/loans/api_lendbook', 'event_push/overdue', 'lending/index'])(
  'HTML and Markdown of %s give the same facts',
  (id) => {
    const markdown = readPage(id, read(`docs/API/${id}.md`), 'markdown');
    expect(readPage(id, read(`html/${id}.html`), 'html')).toEqual(markdown);
  },
);

test('a call gives its title, name, request line and ways of calling', async () => {
  const { query, body, response, values, meanings, errcodes, examples, prose, rest, ...head } = await factsOf(
    'lending/loans/api_lendbook',
  );
  expect(head).toEqual({
    id: 'lending/loans/api_lendbook',
    kind: 'call',
    title: '借书',
    name: 'lendBook',
    method: 'POST',
    host: 'https://api.weixin.qq.com',
    path: '/wxa/library/lend_book',
    cloudCall: 'library.lendBook',
    encryptable: true,
    permissionSets: [7, 45],
  });
});

test('a badge of the site between method and address is no part of the request line', async () => {
  expect(await factsOf('lending/loans/api_renewloan')).toMatchObject({
    method: 'POST',
    path: '/wxa/library/renewloan',
  });
});

test('a copy without blank lines, escaped twice, gives the same facts', async () => {
  const squeeze = (text: string) =>
    text
      .replace(/\\_/g, '\\\\_')
      .replace(/^(#+) (\d+)\. /gm, '$1 [\\#](https://example.com/a\\_b#x) $2\\. ')
      .replace(/\n\n+/g, '\n');
  const id = 'lending/loans/api_renewloan';
  expect(await factsOf(id, squeeze)).toEqual(await factsOf(id));
  expect((await factsOf('lending/loans/api_lendbook', squeeze)).name).toBe('lendBook');
});

test('an event is told from a call, in the template and in older pages', async () => {
  expect(await factsOf('event_push/overdue')).toMatchObject({ kind: 'event', name: 'book_overdue' });
  expect(await factsOf('event_push/returned')).toMatchObject({
    kind: 'event',
    title: 'library.onReturn',
    name: 'onReturn',
  });
});

test('a page without tables leaves its fields and its method open, and shows its cloud call', async () => {
  const facts = await factsOf('shelves/adverts');
  expect(facts).toMatchObject({ kind: 'call', name: 'addAdvert', path: '/wxa/library/addadvert' });
  expect(facts.cloudCall).toBe('library.addAdvert');
  expect([facts.method, facts.query, facts.body, facts.response]).toEqual(Array(4).fill(undefined));
});

test('index pages and pages about other things are neither', () => {
  expect(readPage('shelves/index', read('docs/API/shelves/index.md'), 'markdown').kind).toBe('index');
  expect(readPage('shelves/about', read('docs/API/shelves/about.md'), 'markdown').kind).toBe('other');
});

const whole = read('docs/API/lending/loans/api_lendbook.md');
const wholeHtml = read('html/lending/loans/api_lendbook.html');

test.each([
  ['in its tables', whole.slice(0, whole.indexOf('## 3. 返回参数')), 'markdown' as const],
  ['before its last heading', whole.slice(0, whole.indexOf('## 8.')), 'markdown' as const],
  ['in the middle of HTML', wholeHtml.slice(0, wholeHtml.indexOf('reader_id')), 'html' as const],
])('a page cut off %s is unreadable', (_, text, format) => {
  const reading = readPage('x/y', text, format);
  expect(reading).toMatchObject({ kind: 'unreadable', reason: expect.stringContaining('cut off') });
});

test('an event cut off is unreadable too', () => {
  const text = read('docs/API/event_push/overdue.md');
  expect(readPage('x/y', text.slice(0, text.indexOf('## 5.')), 'markdown')).toEqual({
    kind: 'unreadable',
    reason: '代码示例 missing: the page looks cut off.',
  });
});

test('an empty page is unreadable', () => {
  expect(readPage('x/y', '\n', 'markdown')).toEqual({ kind: 'unreadable', reason: 'the page is empty.' });
});

test('a named call without request line is unreadable', () => {
  const text = whole.replace(/```\nPOST.*\n```/, '');
  expect(readPage('x/y', text, 'markdown')).toMatchObject({
    kind: 'unreadable',
    reason: 'lendBook has no request line (HTTPS 调用).',
  });
});

test('a block of a field that no table has is read, and told from one whose field a table has', () => {
  const text = whole.replace('### Body.book\\_list(Array).copies', '### Body.book\\_list(Array).pages');
  const reading = readPage('x/y', text, 'markdown');
  expect(reading).toMatchObject({ facts: { body: { 'book_list.pages.number': { type: 'number' } } } });
  expect(reading).toMatchObject({
    facts: { rest: { request: expect.stringContaining('body.book_list.pages') } },
  });
});
