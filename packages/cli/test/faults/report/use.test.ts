import { createAnalysis } from '@weapp-openapi/analysis';
import { createClient } from '@weapp-openapi/core';
import { createMock } from '@weapp-openapi/mock';
import { beforeAll, describe, expect, test } from 'vitest';
import { collectReport, renderReport } from '../../../src/index.ts';
import { faultsOfLayout } from './layout.ts';
import { choose, chromiumPath, createReader } from './open-report.ts';

// What a reader does with the report of 90 days of the mock's users, in real Chromium.

describe.skipIf(!chromiumPath)('the report', () => {
  const { open, complaints } = createReader();
  let markup: string;
  beforeAll(async () => {
    const now = () => Date.parse('2026-11-23T04:00:00Z');
    const mock = await createMock({ now });
    const answer = await mock.fetch('https://api.weixin.qq.com/cgi-bin/stable_token', {
      method: 'POST',
      body: JSON.stringify({ grant_type: 'client_credential', appid: 'wx1', secret: 'secret' }),
    });
    const { access_token: credential } = (await answer.json()) as { access_token: string };
    const analysis = createAnalysis(createClient({ credential, fetch: mock.fetch }), { now });
    markup = renderReport(
      await collectReport(analysis, { begin: '20260825', end: '20261122', name: '晨光咖啡' }),
    );
  });

  test('fits, and is under 300 KB', async () => {
    expect(Buffer.byteLength(markup)).toBeLessThan(300_000);
    const page = await open(markup);
    for (const width of [375, 1440]) {
      await choose(page, { width, language: 'zh', theme: 'light' });
      expect(await faultsOfLayout(page)).toEqual([]);
    }
  });

  test('is in the browser’s language, switches, and remembers', async () => {
    const page = await open(markup);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.getByRole('heading', { name: 'Day by day' }).waitFor();
    await page.getByRole('button', { name: '中文' }).click();
    await page.getByRole('heading', { name: '每日趋势' }).waitFor();
    expect(await page.getByRole('heading', { name: 'Day by day' }).count()).toBe(0);
    expect(await page.title()).toBe('晨光咖啡，2026年8月25日至11月22日');
    await page.reload();
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
    expect(await page.getByRole('button', { name: '中文' }).getAttribute('aria-pressed')).toBe('true');
  });

  test('is light or dark as the system, or as one says, and remembers', async () => {
    const page = await open(markup);
    const ground = () => page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
    const light = await ground();
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await ground();
    expect(dark).not.toBe(light);
    await page.getByRole('button', { name: 'Light' }).click();
    expect(await ground()).toBe(light);
    await page.reload();
    expect(await ground()).toBe(light);
    await page.getByRole('button', { name: 'Auto' }).click();
    expect(await ground()).toBe(dark);
  });

  test('can be used with the keyboard alone, and shows where one is', async () => {
    const page = await open(markup);
    const seen: string[] = [];
    for (let tab = 0; tab < 6; tab++) {
      await page.keyboard.press('Tab');
      seen.push(await page.evaluate<string>('document.activeElement.innerText'));
      expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
    }
    expect(seen).toEqual(['English', '中文', 'Auto', 'Light', 'Dark', 'Unusual or missing']);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await page.locator('summary', { hasText: 'All figures of each day' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('#table-days th', { hasText: '2026-11-22' }).waitFor();
    // The table scrolls by keys: it can be reached.
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.getAttribute("role")')).toBe('region');
  });

  test('tells the figures of the day under the pointer, from the table', async () => {
    const page = await open(markup);
    const plot = page.locator('.plot').first();
    await plot.scrollIntoViewIfNeeded();
    await plot.hover({ position: { x: 1, y: 40 } });
    const [date, users, average, usual] = await page
      .locator('#table-days tbody tr')
      .first()
      .locator('th, td')
      .allTextContents();
    expect(await plot.locator('.tip div:visible').allTextContents()).toEqual([
      date,
      `Users访问人数 ${users}`,
      `Average of 7 days7 日均值 ${average}`,
      `Usual正常范围 ${usual}`,
    ]);
    await page.mouse.move(0, 0);
    await expect.poll(() => plot.locator('.tip').count()).toBe(0);
  });

  test('prints, in light colours, without what only a screen has', async () => {
    const page = await open(markup);
    await choose(page, { width: 1440, language: 'zh', theme: 'dark' });
    const pdf = await page.pdf({ format: 'A4', printBackground: true });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    const pages = pdf.toString('latin1').match(/\/Type \/Page\b/g) ?? [];
    expect(pages.length).toBeGreaterThanOrEqual(3);
    expect(pages.length).toBeLessThanOrEqual(9);
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)');
    expect(await page.getByRole('button').count()).toBe(0);
    await page.setViewportSize({ width: 700, height: 1000 });
    expect(await faultsOfLayout(page)).toEqual([]);
  });

  test('can be read without its script: in one language, without switches', async () => {
    const page = await open(markup.replace(/<script>[\s\S]*?<\/script>/, ''));
    await page.getByRole('heading', { name: 'Day by day' }).waitFor();
    expect(await page.getByText('每日趋势').first().isVisible()).toBe(false);
    expect(await page.locator('.switches').isVisible()).toBe(false);
  });

  test('runs no script but its own, even if one were in it', async () => {
    const page = await open(markup.replace('</main>', '<script>document.title = "taken"</script></main>'));
    expect(await page.title()).toBe('晨光咖啡, 25 Aug – 22 Nov 2026');
    expect(complaints.splice(0)).toEqual([
      expect.stringContaining('Content Security Policy'),
      expect.stringContaining('Content Security Policy'),
    ]);
  });
});
