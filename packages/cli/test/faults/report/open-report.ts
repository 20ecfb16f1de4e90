import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, expect } from 'vitest';
import { type Browser, findChromium, openBrowser } from '../../../../mock/test/faults/page/browser.ts';

/** Path of Chromium; undefined where the tests are to be skipped. */
export const chromiumPath = findChromium();

export interface Look {
  readonly width: number;
  readonly language: 'en' | 'zh';
  readonly theme: 'light' | 'dark';
}

/** Every width, language and theme that a reader may have. */
export const LOOKS: readonly Look[] = [375, 768, 1440].flatMap((width) =>
  (['en', 'zh'] as const).flatMap((language) =>
    (['light', 'dark'] as const).map((theme) => ({ width, language, theme })),
  ),
);

/**
 * Opens reports as files, as a reader does. After each test, the test fails if a page has written to the console, or
 * has asked for anything but itself.
 */
export function createReader() {
  let browser: Promise<Browser> | undefined;
  const folder = mkdtempSync(join(tmpdir(), 'report-'));
  const pages: Page[] = [];
  const complaints: string[] = [];
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.close();
    expect(complaints.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await (await browser)?.[Symbol.asyncDispose]();
    rmSync(folder, { recursive: true, force: true });
  });
  let files = 0;
  async function open(markup: string): Promise<Page> {
    if (!chromiumPath) throw new Error('The test should have been skipped.');
    browser ??= openBrowser(chromiumPath, { locale: 'en-US', colorScheme: 'light' });
    const { context } = await browser;
    context.setDefaultTimeout(50_000);
    const page = await context.newPage();
    pages.push(page);
    const file = join(folder, `${files++}.html`);
    const url = pathToFileURL(file).href;
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('dialog', (dialog) => complaints.push(`a dialog: ${dialog.message()}`));
    page.on('request', (request) => {
      if (request.url() !== url) complaints.push(`a request to ${request.url()}`);
    });
    writeFileSync(file, markup);
    await page.goto(url);
    await page.evaluate('localStorage.clear()');
    await page.reload();
    return page;
  }
  return { open, complaints };
}

/** Chooses by the switches, as a reader does, and by the size of the window. */
export async function choose(page: Page, { width, language, theme }: Look): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.locator(`button[data-switch=language][value=${language}]`).click();
  await page.locator(`button[data-switch=theme][value=${theme}]`).click();
}
