import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { fileAnswers } from '../../src/import/file-answers.ts';
import type { FileForm } from '../../src/import/file-figures.ts';
import { listOf } from '../figure-rows.ts';

const dir = mkdtempSync(join(tmpdir(), 'weapp-import-'));
afterAll(() => rmSync(dir, { recursive: true }));

async function read(content: string | Uint8Array, form: Partial<FileForm> = {}) {
  const file = join(dir, 'figures.csv');
  writeFileSync(file, content);
  let ignored: readonly string[] = [];
  const all = { appid: 'wx1', operation: 'getDailyVisitTrend', columns: {}, ...form };
  const answers = await listOf(fileAnswers(file, all, (header) => (ignored = header.ignored)));
  return { ignored, answers: answers.map(({ answer, ...key }) => ({ ...key, answer: JSON.parse(answer) })) };
}

const DAY = { appid: 'wx1', operation: 'getDailyVisitTrend', begin_date: '20260105', end_date: '20260105' };

test('a table with WeChat’s keys, as Excel writes it: byte order mark, CRLF, empty cells and lines', async () => {
  const text = '\uFEFFref_date,visit_pv,visit_depth,note\r\n2026/1/5,"1,234",1.5,x\r\n2026/1/6,,2,\r\n\r\n';
  expect(await read(text)).toEqual({
    ignored: ['note'],
    answers: [
      { ...DAY, answer: { list: [{ ref_date: '20260105', visit_pv: 1234, visit_depth: 1.5 }] } },
      {
        ...DAY,
        begin_date: '20260106',
        end_date: '20260106',
        answer: { list: [{ ref_date: '20260106', visit_depth: 2 }] },
      },
    ],
  });
});

test('columns by the terms of WeChat’s Chinese docs, in GBK', async () => {
  // 日期,访问人数,新用户数
  const gbk = Buffer.from('c8d5c6da2cb7c3cecac8cbcafd2cd0c2d3c3bba7cafd0a', 'hex');
  const { answers } = await read(Buffer.concat([gbk, Buffer.from('20260105,7,2\n')]), {
    encoding: 'gb18030',
  });
  expect(answers).toEqual([
    { ...DAY, answer: { list: [{ ref_date: '20260105', visit_uv: 7, visit_uv_new: 2 }] } },
  ]);
});

test('columns of other names, by `columns`; a semicolon between', async () => {
  const form = { columns: { ref_date: 'Day', visit_uv: 'Users' }, delimiter: ';' };
  const { answers } = await read('Day;Users;visit_pv\n20260105;7;9\n', form);
  expect(answers[0]?.answer).toEqual({ list: [{ ref_date: '20260105', visit_uv: 7, visit_pv: 9 }] });
});

test('weeks, months, retention, pages and distributions become answers of WeChat’s shape', async () => {
  const week = await read('ref_date,visit_uv\n20260105-20260111,3\n', { operation: 'getWeeklyVisitTrend' });
  expect(week.answers[0]).toMatchObject({
    end_date: '20260111',
    answer: { list: [{ ref_date: '20260105-20260111', visit_uv: 3 }] },
  });
  const month = await read('ref_date,visit_uv_new_0,visit_uv_new_1,visit_uv_0\n2026-01,9,4,20\n', {
    operation: 'getMonthlyRetain',
  });
  expect(month.answers[0]?.answer).toEqual({
    ref_date: '202601',
    visit_uv_new: [
      { key: 0, value: 9 },
      { key: 1, value: 4 },
    ],
    visit_uv: [{ key: 0, value: 20 }],
  });
  const pages = await read("ref_date,page_path,page_visit_pv\n20260105,a,2\n20260105,'=b,1\n", {
    operation: 'getVisitPage',
  });
  expect(pages.answers).toEqual([
    {
      ...DAY,
      operation: 'getVisitPage',
      answer: {
        ref_date: '20260105',
        list: [
          { page_path: 'a', page_visit_pv: 2 },
          { page_path: '=b', page_visit_pv: 1 },
        ],
      },
    },
  ]);
  const sources = await read('ref_date,key,access_depth_info\n20260105,1,2\n', {
    operation: 'getVisitDistribution',
  });
  expect(sources.answers[0]?.answer).toEqual({
    ref_date: '20260105',
    list: [{ index: 'access_depth_info', item_list: [{ key: 1, value: 2 }] }],
  });
});

test('the long form names app and operation itself', async () => {
  const header = 'appid,operation,begin_date,end_date,figure,key,value\n';
  const lines = 'wx2,getUserPortrait,20260105,20260111,visit_uv.province,广东省,9007199254740993\n';
  const { answers } = await read(header + lines, { appid: undefined, operation: undefined });
  expect(answers).toEqual([
    {
      appid: 'wx2',
      operation: 'getUserPortrait',
      begin_date: '20260105',
      end_date: '20260111',
      answer: {
        ref_date: '20260105-20260111',
        visit_uv: { province: [{ name: '广东省', value: '9007199254740993' }] },
      },
    },
  ]);
});

const LONG = 'appid,operation,begin_date,end_date,figure,key,value\n';
test.each<[string, string | Uint8Array, Partial<FileForm>, RegExp]>([
  ['an empty file', '', {}, /the file is empty: its first line names the columns/],
  ['no date', 'day,visit_pv\n', {}, /line 1: no column holds the date.*ref_date.*"day", "visit_pv"/],
  ['no figure', 'ref_date,visits\n', {}, /line 1: no column holds a figure.*session_cnt, visit_pv/],
  ['another delimiter', 'ref_date;visit_pv\n', {}, /delimiter/],
  [
    'a bad date',
    'ref_date,visit_pv\n20260105,1\n2026-13-01,1\n',
    {},
    /line 3, column ref_date: "2026-13-01" .*yyyymmdd/,
  ],
  ['a bad count', 'ref_date,visit_pv\n20260105,1.5\n', {}, /line 2, column visit_pv: "1.5" .*whole number/],
  ['a bad figure under its own name', '日期,访问次数\n20260105,x\n', {}, /line 2, column 访问次数/],
  ['a long bad cell', `ref_date,visit_pv\n20260105,${'x'.repeat(500)}\n`, {}, /"x{40}…"/],
  ['too many cells', 'ref_date,visit_pv\n20260105,1,2\n', {}, /line 2: has 3 cells, the header 2/],
  [
    'the same day twice',
    'ref_date,visit_pv\n20260105,1\n20260106,1\n2026-01-05,1\n',
    {},
    /line 4: .*on line 2 already/,
  ],
  [
    'the same figure twice',
    'ref_date,visit_pv\n20260105,1\n20260105,1\n',
    {},
    /line 3: .*visit_pv was on line 2/,
  ],
  [
    'another app',
    `${LONG}wx2,getDailySummary,20260105,20260105,share_pv,,1\n`,
    { operation: undefined },
    /line 2, column appid: is "wx2", but the import is for wx1/,
  ],
  [
    'another operation',
    `${LONG}wx1,getDailySummary,20260105,20260105,share_pv,,1\n`,
    {},
    /line 2, column operation/,
  ],
  ['two columns of a name', 'ref_date,visit_pv,visit_pv\n', {}, /two columns are named visit_pv/],
  [
    'an unknown key in columns',
    'ref_date,visit_pv\n',
    { columns: { visits: 'visit_pv' } },
    /"visits" is not a column/,
  ],
  ['an unknown name in columns', 'ref_date,visit_pv\n', { columns: { visit_uv: 'UV' } }, /no column "UV"/],
  ['no operation', 'ref_date,visit_pv\n', { operation: undefined }, /`operation` must say/],
  ['a portrait that is not long', 'ref_date,x\n', { operation: 'getUserPortrait' }, /only in the long form/],
  [
    'performance',
    `${LONG}wx1,getPerformanceData,20260105,20260105,10016.1,,1\n`,
    { operation: undefined },
    /sync fetches them/,
  ],
  ['an open quote', 'ref_date,visit_pv\n20260105,"1\n20260106,1\n', {}, /quoted cell does not end/],
  ['a quote within', 'ref_date,visit_pv\n20260105,1"2\n', {}, /line 2: has a " in the middle/],
  ['GBK read as UTF-8', Buffer.from('c8d5c6da2c31', 'hex'), {}, /not utf-8.*gb18030/],
  ['an encoding that nobody has', 'ref_date', { encoding: 'gbq' }, /encoding "gbq" is unknown/],
  [
    'a whole day that is not a week',
    'ref_date,visit_pv\n20260106,1\n',
    { operation: 'getWeeklyVisitTrend' },
    /Monday to Sunday, such as 20260105 to 20260111/,
  ],
])('refuses %s, and says where and what is expected', async (_name, content, form, message) => {
  await expect(read(content, form)).rejects.toThrow(message);
});

test('a line that never ends is refused before it fills memory', async () => {
  await expect(read(`ref_date,visit_pv\n"${'x\n'.repeat(200_000)}`)).rejects.toThrow(
    /longer than 100000 characters/,
  );
});
