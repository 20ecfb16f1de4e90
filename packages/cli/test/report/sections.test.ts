import { createAnalysis } from '@weapp-openapi/analysis';
import { expect, test } from 'vitest';
import { collectReport, renderReport } from '../../src/index.ts';
import { type MadeUp, madeUpClient } from './made-up-client.ts';
import { SAMPLES } from './sample-reports.ts';

const now = () => Date.parse('2026-11-23T04:00:00Z');
const of = async (made: MadeUp, begin: string, end = '20261122'): Promise<string> =>
  renderReport(await collectReport(createAnalysis(madeUpClient(made), { now }), { begin, end, now }));
const sectionOf = (markup: string, id: string): string =>
  markup.slice(markup.indexOf(`<section id="${id}"`)).split('</section>')[0] ?? '';
const text = (markup: string): string =>
  markup.replace(/<span lang="en">.*?<\/span>/g, '').replace(/<[^>]*>/g, '');

const quarter = await of({ peaks: ['20261111'] }, '20260825');

test('sums of daily users are named as what they are, and new users are no product of forwards', () => {
  const sharing = text(sectionOf(quarter, 'sharing'));
  expect(sharing).toContain('每位用户每天计一次，逐日相加，因此不是去重后的用户数。');
  expect(sharing).not.toContain('每次转发对应');
  expect(sharing.match(/新增用户/g)).toHaveLength(1);
});

test('the last whole week stands beside the one before, and each week has its change', () => {
  expect(text(quarter)).toMatch(
    /最近一个完整周（2026年11月16日至22日）：访问人数 [\d,]+，与前一周（[\d,]+）相比 [+−]?\d/,
  );
  expect(text(sectionOf(quarter, 'habits'))).toContain('环比');
});

test('a week of which a day is missing is marked, and says how many days count', async () => {
  const habits = sectionOf(await of({ without: (date) => date === '20261014' }, '20260825'), 'habits');
  expect(habits).toContain('该周有缺失的日期');
  expect(habits).toContain('<td>6/7</td>');
  expect(sectionOf(quarter, 'habits')).not.toContain('该周有缺失的日期');
});

test('bars of shares are full at 100%', () => {
  const widths = [...sectionOf(quarter, 'habits').matchAll(/style="width:([\d.]+)%"/g)].map(([, width]) =>
    Number(width),
  );
  expect(widths.length).toBeGreaterThan(0);
  expect(Math.max(...widths)).toBeLessThan(40);
});

test('the cohort table has the average of all rows, and says that its columns are weeks', () => {
  const retention = text(sectionOf(quarter, 'retention'));
  expect(retention).toContain('加权平均');
  expect(retention).toContain('几周后');
  expect(retention).toMatch(/新增用户：\s*留存率/);
});

test('the daily table has weekdays, and says why a day is unusual', () => {
  const trend = sectionOf(quarter, 'trend');
  expect(trend).toContain('2026-11-11 周三');
  expect(trend).toMatch(/<td><i class="sign above"[^>]*><\/i>[\d,]+<\/td>/);
  expect(text(trend)).toMatch(/访问人数比平常的周三高/);
});

test('what is usual is not drawn where there are no figures', async () => {
  const gap = sectionOf(await of({ without: (date) => date === '20261012' }, '20260825'), 'trend');
  const [, band = ''] = gap.match(/<path class="band" d="([^"]*)"/) ?? [];
  expect(band.match(/M/g)).toHaveLength(2);
});

test('an axis that does not begin at 0 says so; parts of a percent begin there', () => {
  expect(text(sectionOf(quarter, 'trend')).match(/纵轴不从 0 开始/g)).toHaveLength(2);
});

test('the report says up to when its figures are, and when it was made', () => {
  expect(text(quarter)).toContain('数据截至 2026-11-22，生成于 2026-11-23 12:00');
});

test('the portrait says of which days it is', () => {
  expect(text(sectionOf(quarter, 'portrait'))).toContain('最近 30 天（2026年10月24日至11月22日）');
});

test('one day is a point that can be seen, and has no empty tables', async () => {
  const markup = renderReport(await SAMPLES['of one day']());
  expect(markup).toContain('<i class="dot one"');
  const retention = sectionOf(markup, 'retention');
  expect(retention).not.toContain('<details>');
  expect(text(retention)).not.toContain('没有留存率');
});
