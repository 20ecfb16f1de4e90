import { createAnalysis } from '@weapp-openapi/analysis';
import { expect, test } from 'vitest';
import { collectReport, renderReport } from '../../src/index.ts';
import { madeUpClient } from './made-up-client.ts';

const now = () => Date.parse('2026-11-23T04:00:00Z');
const range = { begin: '20261024', end: '20261122', now };
const client = madeUpClient();
const reportWith = async (other: object, named = {}): Promise<string> =>
  renderReport(await collectReport(createAnalysis({ ...client, ...other }, { now }), { ...range, ...named }));

test.each([{}, { ref_date: '20261024-20261122' }])(
  'a portrait %j takes its part away, not the report',
  async (answer) => {
    const markup = await reportWith({ getUserPortrait: () => Promise.resolve(answer) });
    expect(markup).toContain('用户画像</span></b> <bdi><span lang="en">WeChat’s answer is not as documented');
    expect(markup).toContain('id="trend"');
    expect(markup).not.toContain('id="portrait"');
  },
);

test.each([null, '12', Number.NaN, 1e300, 5e-324])('a figure %j is no figure', async (visit_uv) => {
  const markup = await reportWith({
    getDailyVisitTrend: async (input: never) => {
      const { list } = await client.getDailyVisitTrend(input);
      return { list: list.map((day) => ({ ...day, visit_uv })) };
    },
  });
  expect(markup.match(/<body>[\s\S]*/)?.[0]).not.toMatch(/NaN|Infinity|undefined|1e\+?300/);
});

test('a page without a path is one without a path', async () => {
  const markup = await reportWith({
    getVisitPage: async (input: never) => {
      const { list, ...rest } = await client.getVisitPage(input);
      return { ...rest, list: list.map(({ page_path: _, ...page }) => page) };
    },
  });
  expect(markup).toContain('（无路径）');
});

test('long texts are cut, the lines of charts are not', async () => {
  const long = 'x/'.repeat(500_000);
  const markup = await reportWith(madeUpClient({ paths: [long], cities: [long] }), {
    name: long,
    appid: long,
  });
  expect(markup.length).toBeLessThan(400_000);
  const lines = markup.match(/<path class="line one" d="[^"]*"/g) ?? [];
  expect(Math.max(...lines.map((line) => line.match(/[ML]/g)?.length ?? 0))).toBe(30);
});
