import { describe, expect, test } from 'vitest';
import {
  chartHeight,
  distributionChart,
  pageChart,
  portraitChart,
  provinceRanking,
} from '../../src/charts.ts';
import { DISTRIBUTION, PAGES, PORTRAIT } from './figures.ts';

const parts = (option: object) => JSON.parse(JSON.stringify(option));
const textsOf = (option: object, group = 0) =>
  parts(option).series[group].data.map((item: unknown[]) => item[2]);

describe('portraitChart', () => {
  test('compares shares, not numbers: there are always more active users than new ones', () => {
    const option = portraitChart(PORTRAIT, { of: 'genders', language: 'zh' });
    expect(parts(option).yAxis.data).toEqual(['女', '男']);
    expect(parts(option).series.map(({ name }: { name: string }) => name)).toEqual(['活跃用户', '新增用户']);
    expect(textsOf(option, 0)).toEqual(['55.0%', '45.0%']);
    expect(parts(option).series[0].data[0]).toEqual([0, 55, '55.0%']);
    expect(textsOf(option, 1)).toEqual(['55.0%', '45.0%']);
  });

  test('ages go from young to old, unknown last', () => {
    expect(parts(portraitChart(PORTRAIT)).yAxis.data).toEqual(['17 and under', '25–29', 'Unknown']);
  });

  test('refuses an attribute that portraits lack', () => {
    // @ts-expect-error so do the types
    expect(() => portraitChart(PORTRAIT, { of: 'income' })).toThrow('choose one of province, city, genders');
  });
});

describe('provinceRanking', () => {
  test('has the most first, with number and share', () => {
    const option = provinceRanking(PORTRAIT);
    expect(parts(option).yAxis.data).toEqual(['Guangdong', 'Beijing']);
    expect(textsOf(option)).toEqual(['600 · 60.0%', '400 · 40.0%']);
  });

  test('says what it leaves out', () => {
    const { yAxis, title } = parts(provinceRanking(PORTRAIT, { of: 'city', most: 1, language: 'zh' }));
    expect(yAxis.data).toEqual(['深圳']);
    expect(title.subtext).toBe('2026-11-01 至 2026-11-07 · 人数和占比 · 另有 1 项未列出');
  });

  test.each([0, -1, 1.5, Number.NaN])('refuses %d bars', (most) => {
    expect(() => provinceRanking(PORTRAIT, { most })).toThrow(`most ${most} must be a positive whole number`);
  });
});

describe('pageChart', () => {
  test('ranks by the first figure', () => {
    const paths = (of: 'page_visit_pv' | 'entrypage_pv') => parts(pageChart(PAGES, { of })).yAxis.data;
    expect(paths('page_visit_pv')).toEqual(['pages/index', 'pages/<b>cart</b>']);
    expect(paths('entrypage_pv')).toEqual(['pages/<b>cart</b>', 'pages/index']);
  });

  test('compares figures, each in its own unit', () => {
    const option = pageChart(PAGES, { of: ['exitpage_pv', 'exit_rate', 'stay_time'] });
    expect([0, 1, 2].map((group) => textsOf(option, group))).toEqual([
      ['300', '100'],
      ['25.0%', '25.0%'],
      ['12.3', '12.3'],
    ]);
  });

  test('refuses a figure that pages lack', () => {
    // @ts-expect-error so do the types
    expect(() => pageChart(PAGES, { of: 'clicks' })).toThrow(
      'pages have no "clicks": choose among page_visit_pv',
    );
  });
});

describe('distributionChart', () => {
  test('names a source that is new to it by its key', () => {
    expect(parts(distributionChart(DISTRIBUTION, { language: 'zh' })).yAxis.data).toEqual([
      ...['会话', '搜索', '来源 999'],
    ]);
  });

  test('adds up the sources past the last bar', () => {
    const option = distributionChart(DISTRIBUTION, { most: 2 });
    expect(parts(option).yAxis.data).toEqual(['Chat', '2 other sources']);
    expect(textsOf(option)).toEqual(['60.0% · 60', '40.0% · 40']);
  });

  test('durations and numbers of pages stand upright, in their order', () => {
    const { xAxis, yAxis } = parts(distributionChart(DISTRIBUTION, { of: 'access_staytime_info' }));
    expect(xAxis.data).toEqual(['0-2 s']);
    expect(yAxis.name).toBe('%');
  });

  test('refuses what is no distribution', () => {
    // @ts-expect-error so do the types
    expect(() => distributionChart({})).toThrow('there is no "access_source_session_cnt"');
  });
});

test('bars in groups get more height than single ones', () => {
  expect(chartHeight(provinceRanking(PORTRAIT))).toBe(138);
  expect(chartHeight(portraitChart(PORTRAIT, { of: 'genders' }))).toBe(200);
});

test('a long path loses its middle, so that paths with the same beginning stay apart', () => {
  const paths = ['one', 'two'].map((end) => `packages/marketing/activities/2026-double-eleven/${end}`);
  const list = PAGES.list.map((page, index) => ({ ...page, page_path: paths[index] ?? '' }));
  expect(parts(pageChart({ ...PAGES, list })).yAxis.data).toEqual([
    'packages/ma…s/2026-double-eleven/one',
    'packages/ma…s/2026-double-eleven/two',
  ]);
});

test('a chart without any bar says so', () => {
  expect(parts(pageChart({ ...PAGES, list: [] })).title.subtext).toBe('1 Nov 2026 · no figures');
  const none = { province: [], city: [], genders: [], platforms: [], devices: [], ages: [] };
  const option = portraitChart(
    { ref_date: '20261101', visit_uv: none, visit_uv_new: none },
    { language: 'zh' },
  );
  expect(parts(option).title.subtext).toContain('无数据');
});

test('marks that turn the direction of a text do not reach the chart', () => {
  const list = PAGES.list.map((page) => ({ ...page, page_path: 'pages/\u202egpj.exe' }));
  expect(parts(pageChart({ ...PAGES, list })).yAxis.data[0]).toBe('pages/\ufffdgpj.exe');
});

test('a platform has its own name, and an entry without a name is unknown', () => {
  const platforms = [{ id: 1, name: 'android', value: 2 }, { id: 2, value: 1 } as never];
  const portrait = { ...PORTRAIT, visit_uv: { ...PORTRAIT.visit_uv, platforms } };
  const { data } = parts(portraitChart(portrait, { of: 'platforms' })).yAxis;
  expect(data).toContain('Android');
  expect(data).toContain('Unknown');
});
