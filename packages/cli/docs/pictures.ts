// Draws the pictures of the report that the READMEs show: `pnpm --filter @weapp-openapi/cli pictures`, after a build.
// The figures are those of the mock's users, with a sale, a bad day and a day that is missing.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createAnalysis } from '@weapp-openapi/analysis';
import { createClient } from '@weapp-openapi/core';
import { createMock } from '@weapp-openapi/mock';
import { PNG } from 'pngjs';
import { findChromium, openBrowser } from '../../mock/test/faults/page/browser.ts';
import { collectReport, renderReport } from '../src/index.ts';

/** Bytes. They are in the repository. */
const MOST = 120_000;
const UNUSUAL: Readonly<Record<string, number>> = { '20261111': 1.7, '20261112': 1.35, '20261014': 0.6 };
const MISSING = '20260926';
const PICTURES = [
  { name: 'report.en', locale: 'en-US', colorScheme: 'light', width: 1000, height: 860, at: 'body' },
  { name: 'report.zh', locale: 'zh-CN', colorScheme: 'light', width: 1000, height: 860, at: 'body' },
  { name: 'report.phone', locale: 'zh-CN', colorScheme: 'dark', width: 390, height: 800, at: '#retention' },
] as const;

const chromium = findChromium();
if (!chromium) process.exit(1);
const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
try {
  const file = join(folder, 'report.html');
  writeFileSync(file, await report());
  for (const { name, locale, colorScheme, width, height, at } of PICTURES) {
    await using browser = await openBrowser(chromium, { locale, colorScheme, viewport: { width, height } });
    const page = await browser.context.newPage();
    await page.goto(pathToFileURL(file).href);
    await page.evaluate(`document.querySelector('${at}').scrollIntoView()`);
    const picture = join(import.meta.dirname, `${name}.png`);
    // Chromium packs in a hurry.
    const drawn = PNG.sync.read(await page.screenshot({ animations: 'disabled' }));
    const packed = PNG.sync.write(drawn, {
      colorType: 2,
      deflateLevel: 9,
      deflateStrategy: 0,
      filterType: 0,
    });
    writeFileSync(picture, packed);
    if (packed.length > MOST) throw new Error(`${picture} has more than ${MOST} bytes.`);
  }
} finally {
  rmSync(folder, { recursive: true });
}

async function report(): Promise<string> {
  const now = () => Date.parse('2026-11-23T12:00:00+08:00');
  const mock = await createMock({ now });
  const answer = await mock.fetch('https://api.weixin.qq.com/cgi-bin/stable_token', {
    method: 'POST',
    body: JSON.stringify({ grant_type: 'client_credential', appid: 'wx1', secret: 'any' }),
  });
  const { access_token } = Object(await answer.json());
  const wx = createClient({ credential: String(access_token), fetch: mock.fetch });
  const getDailyVisitTrend: typeof wx.getDailyVisitTrend = async (input) => {
    const { list } = await wx.getDailyVisitTrend(input);
    const factor = UNUSUAL[input.begin_date] ?? 1;
    const times = (value: number) => Math.round(value * factor);
    return {
      list: list
        .filter(({ ref_date }) => ref_date !== MISSING)
        .map((day) => ({
          ...day,
          session_cnt: times(day.session_cnt),
          visit_pv: times(day.visit_pv),
          visit_uv: times(day.visit_uv),
          visit_uv_new: times(day.visit_uv_new),
        })),
    };
  };
  const analysis = createAnalysis({ ...wx, getDailyVisitTrend }, { now });
  const range = { begin: '20260825', end: '20261122' };
  return renderReport(
    await collectReport(analysis, { ...range, now, name: '晨光咖啡', appid: 'wx0123456789abcdef' }),
  );
}
