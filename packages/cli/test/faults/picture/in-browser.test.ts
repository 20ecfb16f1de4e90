import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type ChartResult, cohortHeatMap, toECharts } from '@weapp-openapi/analysis/charts';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Browser, findChromium, openBrowser } from '../../../../mock/test/faults/page/browser.ts';
import { SERIES } from '../../picture/figures.ts';

// The options as a front end uses them: ECharts in Chromium, at the box that appears at the pointer.
const chromium = findChromium();
const echarts = readFileSync(createRequire(import.meta.url).resolve('echarts/dist/echarts.min.js'), 'utf8');
const HOSTILE = '<img src=x onerror=alert(1)>"{b}{c}';
const complaints: string[] = [];
let browser: Browser;
let page: Page;

beforeAll(async () => {
  if (!chromium) return;
  browser = await openBrowser(chromium);
  page = await browser.context.newPage();
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('dialog', (dialog) => {
    complaints.push(`a dialog: ${dialog.message()}`);
    return dialog.dismiss();
  });
  await page.setContent('<meta charset="utf-8"><div id="chart" style="width: 800px; height: 500px"></div>');
  await page.addScriptTag({ content: echarts });
});

afterAll(() => browser?.[Symbol.asyncDispose]());

/** Shows the box of a data point, and gives its text and how many elements of strangers are in it. */
async function boxOf(option: object, dataIndex: number) {
  // As text: the types of this package know no window.
  await page.evaluate(`
    const element = document.querySelector('#chart');
    const chart = echarts.getInstanceByDom(element) ?? echarts.init(element);
    chart.clear();
    chart.setOption(${JSON.stringify(option)});
    chart.dispatchAction({ type: 'showTip', seriesIndex: 0, dataIndex: ${dataIndex} });
  `);
  const box = page.locator('#chart > div:last-child');
  await expect.poll(() => box.textContent()).toBeTruthy();
  return {
    text: (await box.textContent()) ?? '',
    images: await page.locator('#chart img, #chart script').count(),
  };
}

const item = (name: string) => ({ name, value: 5 });
const portrait = {
  province: [item(HOSTILE)],
  city: [item(HOSTILE)],
  genders: [item(HOSTILE)],
  platforms: [item(HOSTILE)],
  devices: [item(HOSTILE)],
  ages: [item(HOSTILE)],
};
const RESULTS: Record<string, ChartResult> = {
  'the path of a page': {
    ref_date: '20261101',
    list: [
      {
        page_path: HOSTILE,
        page_visit_pv: 5,
        page_visit_uv: 5,
        page_staytime_pv: 5,
        entrypage_pv: 5,
        exitpage_pv: 5,
        page_share_pv: 5,
        page_share_uv: 5,
      },
    ],
  },
  'a name in a portrait': { ref_date: '20261101', visit_uv: portrait, visit_uv_new: portrait },
  'the name of a performance figure': {
    module: 'memory',
    moduleNumber: 10022,
    names: [{ id: 'x', zh: HOSTILE }],
    points: [{ begin_date: '20261101', end_date: '20261101', ref_date: '20261101', figures: { x: 5 } }],
    gaps: [],
  },
};

test.skipIf(!chromium).each(Object.entries(RESULTS))('%s stays text', async (_, result) => {
  const { text, images } = await boxOf(toECharts(result, { language: 'zh' }), 0);
  expect(text).toContain(HOSTILE);
  expect(images).toBe(0);
});

test.skipIf(!chromium)('a day has its date and its figures', async () => {
  const { text } = await boxOf(toECharts(SERIES, { language: 'zh' }), 2);
  expect(text).toBe('11-03访问人数114新用户数20');
});

test.skipIf(!chromium)('a cell has its row, its column, and the users behind it', async () => {
  const row = {
    ...{ begin_date: '20261101', end_date: '20261101', ref_date: '20261101', size: 1000 },
    cells: { 0: { users: 1000, share: 1 }, 1: { users: 123, share: 0.123 } },
  };
  const cohorts = { keys: [0, 1, 2, 3, 4, 5, 6, 7, 14, 30], rows: [row], average: { 0: 1, 1: 0.123 } };
  const { text } = await boxOf(cohortHeatMap(cohorts, { language: 'zh' }), 1);
  expect(text).toContain('11-01, 1 天后');
  expect(text).toContain('12.3% (123 / 1,000 人)');
});

test.skipIf(!chromium)('nothing complained', () => {
  expect(complaints).toEqual([]);
});
