import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createMock } from '@weapp-openapi/mock';
import { beforeAll, describe, expect, it } from 'vitest';
import { home } from '../weapp.ts';

const mock = createMock();
const { weapp, folder } = home({ fetch: mock.fetch, env: { WEAPP_APPID: 'wx1', WEAPP_SECRET: 'any' } });
const range = ['--from', '20261102', '--to', '20261108'];
const history = join(folder, '.local/share/weapp/history.db');

beforeAll(async () => {
  const before = await weapp(['analysis', 'table', ...range]);
  expect(before).toMatchObject({ code: 1, out: '', err: expect.stringContaining('There is no history yet') });
  expect(existsSync(history)).toBe(false);
  const { code, out, err } = await weapp(['analysis', 'sync', ...range]);
  expect({ code, out }).toEqual({ code: 0, out: '' });
  expect(err).toMatch(/Fetching figures: (\d+) of \1\nKept \d+ answers/);
  expect(err.split('\n').length).toBeLessThan(16);
});

describe('weapp analysis sync', () => {
  it('asks for nothing twice, and tells in JSON', async () => {
    const { out } = await weapp(['analysis', 'sync', ...range, '--json']);
    expect(JSON.parse(out)).toMatchObject({ calls: 0, asked: 0, failed: [] });
  });

  it('keeps the default history where only this user reads', () => {
    if (process.platform !== 'win32') expect(statSync(join(history, '..')).mode & 0o777).toBe(0o700);
  });

  it('tells which answers failed, with 1', async () => {
    mock.on('getDailySummary').answer({ errcode: 61501, errmsg: 'date range error' });
    const { code, err } = await weapp(['analysis', 'sync', '--from', '20261109', '--to', '20261109']);
    mock.reset();
    expect(code).toBe(1);
    expect(err).toContain('1 answers failed');
    expect(err).toContain('61501');
  });
});

describe('weapp analysis table', () => {
  it('prints the kept trend with a chart, without a request', async () => {
    const calls = mock.calls().length;
    const { code, out } = await weapp(['analysis', 'table', ...range]);
    expect(code).toBe(0);
    expect(mock.calls()).toHaveLength(calls);
    expect(
      out
        .split('\n')
        .slice(1, 8)
        .map((line) => line.slice(0, 8)),
    ).toEqual(['02', '03', '04', '05', '06', '07', '08'].map((day) => `202611${day}`));
    expect(out).toContain('Visitors visit_uv, 20261102 to 20261108\n');
    expect(out).toContain('┤');
  });

  it('gives the same live as kept', async () => {
    const kept = await weapp(['analysis', 'table', ...range, '--json']);
    const live = await weapp(['analysis', 'table', ...range, '--json', '--live']);
    expect(JSON.parse(live.out)).toEqual(JSON.parse(kept.out));
    expect(live.err).toContain('Reading figures: 7 of 7');
  });

  it.each([
    ['retention', 'Retention of new users'],
    ['summary', 'Forwarding users'],
    ['pages', 'pages/index/index'],
    ['visits', 'Mini program history'],
    ['portrait', 'iPhone'],
  ])('prints %s', async (what, text) => {
    const { code, out } = await weapp(['analysis', 'table', what, ...range]);
    expect(code).toBe(0);
    expect(out).toContain(text);
    expect(out).not.toMatch(/undefined|NaN/);
  });

  it('takes whole weeks, and speaks Chinese', async () => {
    const { out } = await weapp([
      'analysis',
      'table',
      '--by',
      'week',
      '--from',
      '20261104',
      '--to',
      '20261104',
      '--lang',
      'zh',
    ]);
    expect(out).toContain('访问人数');
    expect(out).toContain('20261102-20261108');
  });

  it('says what is missing, with 1', async () => {
    expect(await weapp(['analysis', 'table', '--from', '20250101', '--to', '20250103'])).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('weapp analysis sync --from 20250101 --to 20250103'),
    });
    for (const what of ['pages', 'visits', 'portrait', 'retention', 'summary']) {
      const { code, err } = await weapp([
        'analysis',
        'table',
        what,
        '--from',
        what === 'portrait' ? '20250103' : '20250101',
        '--to',
        '20250103',
      ]);
      expect({ what, code, err }).toEqual({
        what,
        code: 1,
        err: expect.stringContaining('The history has nothing'),
      });
    }
  });

  it('adds up the pages and visits of several days', async () => {
    const days = ['--from', '20261107', '--to', '20261108'];
    const read = async (what: string, ...rest: string[]) =>
      JSON.parse((await weapp(['analysis', 'table', what, ...rest, '--json'])).out);
    const [one, other] = await Promise.all(
      ['20261107', '20261108'].map(async (day) => {
        const { list } = await read('pages', '--to', day);
        return list.find(({ page_path }: { page_path: string }) => page_path === 'pages/index/index');
      }),
    );
    const { pages, support } = await read('pages', ...days);
    expect(support).toBe(2);
    expect(pages[0]).toMatchObject({
      page_path: 'pages/index/index',
      page_visit_pv: one.page_visit_pv + other.page_visit_pv,
    });
    const sum = (values: { value: number }[]) => values.reduce((all, { value }) => all + value, 0);
    const visits = await read('visits', ...days);
    const each = [await read('visits', '--to', '20261107'), await read('visits', '--to', '20261108')];
    expect(sum(visits.access_depth_info)).toBe(sum(each.flatMap((day) => day.access_depth_info)));
    const { out } = await weapp(['analysis', 'table', 'pages', ...days]);
    expect(out).toContain('The most visited pages on 20261107-20261108\n');
    expect(out).toContain('Visitors/day');
    expect((await weapp(['analysis', 'table', 'visits', ...days])).out).toContain('on 20261107-20261108\n');
    const more = await weapp(['analysis', 'table', 'pages', '--from', '20261101', '--to', '20261108']);
    expect(more.out).toContain('20261102-20261108 (7 days with figures, 1 without)');
  });

  it.each([
    [['table', 'treend'], 'Did you mean trend?'],
    [['table', 'summary', '--by', 'week'], '--by is not for `table summary`; it is for trend, retention.'],
    [['table', 'pages', '--figure', 'visit_uv'], '--figure is not for `table pages`'],
    [
      ['table', 'portrait', '--from', '20261102', '--to', '20261112'],
      'not of 11: use --from 20261112, 20261106 or 20261014 with --to 20261112.',
    ],
    [['table', '--live', '--app', 'wx9'], '--live asks WeChat as wx1, which has no figures of wx9.'],
    [['report', '--live', '--app', 'wx9'], '--live asks WeChat as wx1'],
    [
      ['export', '--out', 'f.xlsx'],
      'f.xlsx has none of the endings that name a format (csv, ndjson, parquet)',
    ],
    [['table', '--by', 'year'], '--by takes day, week, month.'],
    [['table', '--figure', 'visit_vu'], 'visit_uv?'],
    [['table', '--from', '20260231'], '--from 20260231 is not a date'],
    [['table', '--from', 'x'], '--from x is not a date'],
    [['table', '--to', '20991231'], '20991231 is later than yesterday'],
    [['table', '--from', '20261103', '--to', '20261102'], 'swap --from and --to'],
    [['sync', '--concurrency', '0'], '--concurrency takes a number from 1 to 64.'],
    [['table', '--history', 'postgres://u:hidden@h/d'], 'set WEAPP_HISTORY'],
    [['table', '--history', 'postgresql:///x?password=hidden&host=127.0.0.1&port=1'], 'set WEAPP_HISTORY'],
    [['table', '--history', 'postgres://u:pw hidden@h:port/x'], 'set WEAPP_HISTORY'],
    [['export', '--out', '/tmp'], 'it is a folder'],
    [['report', '--live', '--out', '/no/such/x.html'], 'its folder does not exist'],
    [['export', '--format', 'xls'], '--format takes csv, ndjson, parquet.'],
    [['export', '--format', 'parquet'], 'Parquet needs a file'],
  ])('refuses %j', async (argv, message) => {
    const { code, err } = await weapp(['analysis', ...argv]);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(message) });
    expect(err).not.toContain('hidden');
  });
});

describe('weapp analysis export', () => {
  it('writes CSV to standard output, and what the name of the file says to a file', async () => {
    const argv = [
      'analysis',
      'export',
      '--operation',
      'getDailyVisitTrend',
      '--from',
      '20261108',
      '--to',
      '20261108',
    ];
    const csv = await weapp(argv);
    expect(csv.code).toBe(0);
    expect(csv.out).toContain('appid,operation,begin_date,end_date,figure,key,value');
    expect(csv.out).toMatch(/wx1,getDailyVisitTrend,20261108,20261108,visit_uv,,\d+/);
    const file = join(folder, 'figures.ndjson');
    const written = await weapp([...argv, '--out', file]);
    expect(written).toMatchObject({
      code: 0,
      out: '',
      err: expect.stringMatching(/^Wrote .*figures\.ndjson \(\d+ lines\)\n$/),
    });
    expect((await weapp([...argv, '--out', file])).err).toContain('in place of the old file');
    const lines = readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toContainEqual(
      expect.objectContaining({ appid: 'wx1', figure: 'visit_uv', value: expect.any(Number) }),
    );
  });
});

describe('weapp analysis report', () => {
  it('writes one HTML file in the language of the command', async () => {
    const out = join(folder, 'report.html');
    const result = await weapp([
      'analysis',
      'report',
      ...range,
      '--out',
      out,
      '--title',
      '咖啡店',
      '--lang',
      'zh',
    ]);
    expect(result).toMatchObject({ code: 0, out: `已写入 ${out}\n` });
    const html = readFileSync(out, 'utf8');
    expect(html).toMatch(/^<!doctype html>/);
    expect(html).toContain('咖啡店');
    expect(html).toContain('data-first="zh"');
  });

  it('leaves the language to the browser without --lang, and says that it replaces a file', async () => {
    const out = join(folder, 'browser.html');
    const argv = ['analysis', 'report', ...range, '--out', out];
    const first = await weapp(argv, { env: { WEAPP_APPID: 'wx1', WEAPP_SECRET: 'any', LANG: 'zh_CN' } });
    expect(first.err).not.toContain('替换');
    expect(readFileSync(out, 'utf8')).not.toContain('data-first');
    expect((await weapp(argv)).err).toContain(`Replaced the old ${out}`);
  });

  it('says which days it has nothing to compare with', async () => {
    const { code, err } = await weapp(['analysis', 'report', ...range, '--out', join(folder, 'lacks.html')]);
    expect({ code, err }).toEqual({
      code: 0,
      err: expect.stringContaining('lacks 7 of the 14 days'),
    });
    expect(err).toContain('`weapp analysis sync --from 20261026 --to 20261101`');
  });

  it('names the parts that WeChat refused, with 1, and writes the others', async () => {
    const out = join(folder, 'partial.html');
    mock.on('getUserPortrait').answer({ errcode: 48001, errmsg: 'api unauthorized' });
    const argv = ['analysis', 'report', '--live', '--from', '20261108', '--to', '20261108', '--out'];
    const { code, err } = await weapp([...argv, out]);
    const toStdout = await weapp([...argv, '-']);
    mock.reset();
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('missing from the report') });
    expect(err).toMatch(/the portrait: .*48001/);
    expect(readFileSync(out, 'utf8')).toMatch(/^<!doctype html>/);
    expect(toStdout.out).toMatch(/^<!doctype html>/);
  });

  it('names each part that it reads live, once', async () => {
    const argv = ['analysis', 'report', '--live', '--from', '20261108', '--to', '20261108'];
    const { err } = await weapp([...argv, '--out', join(folder, 'live.html')]);
    const lines = err.trim().split('\n');
    expect(lines[0]).toBe('Reading the trend: 2 of 2');
    expect(new Set(lines).size).toBe(lines.length);
  });

  it('says that the folder does not exist', async () => {
    const { code, err } = await weapp(['analysis', 'report', ...range, '--out', '/no/such/report.html']);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('its folder does not exist') });
  });
});
