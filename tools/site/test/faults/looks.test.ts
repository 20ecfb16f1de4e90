import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { findChromium } from '../../../../packages/mock/test/faults/page/browser.ts';
import { openSite, openView } from './site.ts';

// The built site in real Chromium: how it looks, and for whom it works.

const chromium = findChromium();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A page of each kind, with what is long or odd in its kind. */
const KINDS = [
  'index',
  'guides/index',
  'guides/subscription-messages',
  'guides/from-wxjava',
  'operations/index',
  'operations/sendMessage',
  'operations/getDailyRetain',
  'operations/code2Session',
  'operations/invokeCloudFunction',
  'operations/uploadTempMedia',
  'sections/data-analysis',
  'webhooks/index',
  'webhooks/onAddExpressPath',
  'errcodes/index',
  'errcodes/40029',
  'packages/index',
  'packages/core',
  'packages/mock',
  '404',
];

/** Bytes of a page with all that it loads at once. */
const BUDGET = 200_000;

/** Of pages that are one long table, and of a README with pictures. */
const LARGE = ['errcodes/index', 'operations/index', 'packages/mock', 'guides/from-wxjava'];

describe.skipIf(!chromium)('the site', async () => {
  const site = await openSite();
  afterAll(() => site[Symbol.asyncDispose]());
  const view = (settings = {}) => openView(chromium as string, settings);

  test.each(['en', 'zh'])(
    'says nothing to the console and loads nothing from elsewhere: %s',
    async (language) => {
      await using opened = await view();
      for (const path of KINDS) {
        await opened.page.goto(`${site.url}${language}/${path}.html`, { waitUntil: 'load' });
        expect(opened.problems, path).toEqual([]);
      }
    },
  );

  test.each([
    ['en', 'light', 1280],
    ['en', 'dark', 390],
    ['zh', 'light', 390],
    ['zh', 'dark', 1280],
  ] as const)('axe finds nothing: %s, %s, %i', async (language, colorScheme, width) => {
    await using opened = await view({ colorScheme, width });
    for (const path of KINDS) {
      await opened.page.goto(`${site.url}${language}/${path}.html`);
      expect(await violations(opened.page), path).toEqual([]);
    }
  });

  test.each([360, 390, 768, 1024, 1280, 1920])('nothing is wider than the window of %i', async (width) => {
    await using opened = await view({ width });
    for (const language of ['en', 'zh'])
      for (const path of KINDS) {
        await opened.page.goto(`${site.url}${language}/${path}.html`);
        const wide = await opened.page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
        expect(wide, `${language}/${path}`).toBeLessThanOrEqual(0);
      }
  });

  test('a page is small', async () => {
    for (const path of KINDS.filter((kind) => !LARGE.includes(kind))) {
      await using opened = await view();
      // A context of its own: nothing is in its cache.
      const responses: Promise<Buffer>[] = [];
      const add = (response: { body(): Promise<Buffer> }) => responses.push(response.body());
      opened.page.on('response', add);
      await opened.page.goto(`${site.url}zh/${path}.html`, { waitUntil: 'networkidle' });
      opened.page.off('response', add);
      const bytes = (await Promise.all(responses)).reduce((sum, body) => sum + body.length, 0);
      expect(bytes, path).toBeGreaterThan(5_000);
      expect(bytes, path).toBeLessThan(BUDGET);
    }
  });

  test('can be used with the keyboard alone', async () => {
    await using opened = await view();
    const { page } = opened;
    await page.goto(`${site.url}en/index.html`);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('content');
    await page.keyboard.press('/');
    await page.keyboard.type('getUnlimitedQRCode');
    await page.locator('[role=option][aria-selected=true] code', { hasText: 'getUnlimitedQRCode' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/en/operations/getUnlimitedQRCode.html');
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  });

  test('axe finds nothing in the search, with results', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await using opened = await view({ colorScheme });
      await opened.page.goto(`${site.url}zh/index.html?q=留存`);
      await opened.page.getByRole('option').first().waitFor();
      await opened.page.getByText('正文').waitFor();
      expect(await violations(opened.page)).toEqual([]);
    }
  });

  test('has the reader’s language, theme and menu, and remembers', async () => {
    await using opened = await view({ locale: 'zh-CN', width: 390 });
    const { page } = opened;
    await page.goto(site.url);
    await page.waitForURL('**/zh/index.html');
    await page.goto(`${site.url}zh/operations/sendMessage.html#response.msgid`);
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL('**/en/operations/sendMessage.html#response.msgid');
    await page.goto(site.url);
    await page.waitForURL('**/en/index.html');
    const ground = () => page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
    const before = await ground();
    await page.getByRole('button', { name: 'Light or dark' }).click();
    await expect.poll(ground).not.toBe(before);
    const chosen = await ground();
    await page.reload();
    expect(await ground()).toBe(chosen);
    const side = page.getByRole('navigation', { name: 'Navigation' });
    expect(await side.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Menu' }).click();
    await side.getByRole('link', { name: 'Errcodes' }).click();
    await page.waitForURL('**/en/errcodes/index.html');
  });

  test('an English reader gets English', async () => {
    await using opened = await view({ locale: 'en-GB' });
    await opened.page.goto(site.url);
    await opened.page.waitForURL('**/en/index.html');
  });

  test('a link to a field unfolds what hides it', async () => {
    await using opened = await view();
    const { page } = opened;
    await page.goto(`${site.url}en/operations/getDailyVisitTrend.html`);
    await page.evaluate("for (const each of document.querySelectorAll('details')) each.open = false");
    await page.evaluate("location.hash = '#response.list.visit_uv'");
    await page.locator('[id="response.list.visit_uv"]').waitFor({ state: 'visible' });
  });

  test('opens from files, but for the search in the text', async () => {
    await using opened = await view();
    const { page } = opened;
    await page.goto(`file://${site.out}/en/operations/sendMessage.html`);
    await page.keyboard.press('/');
    await page.keyboard.type('40029');
    await page.getByRole('option', { name: 'Errcode 40029' }).waitFor();
    const ground = await page.evaluate<string>(
      'getComputedStyle(document.querySelector("header.top")).position',
    );
    expect(ground).toBe('sticky');
  });

  test('an unknown address below any folder shows a page whose links work', async () => {
    await using opened = await view();
    await opened.page.goto(`${site.url}zh/operations/nothing.html`);
    await opened.page.getByRole('heading', { name: 'Page not found' }).waitFor();
    await opened.page.getByRole('link', { name: 'Guides' }).first().click();
    await opened.page.waitForURL('**/weapp-openapi/en/guides/index.html');
  });
});

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const run = 'axe.run(document, { resultTypes: ["violations"] })';
  const { violations: found } = await page.evaluate<{
    violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
  }>(run);
  return found.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
  );
}
