import type { Page } from 'playwright-core';
import { afterAll, afterEach, expect } from 'vitest';
import type { MockServer } from '../../../src/index.ts';
import { type Browser, findChromium, openBrowser } from './browser.ts';

/** Path of Chromium; undefined where the tests are to be skipped. */
export const chromiumPath = findChromium();

export interface Pages {
  /** A page of the mock, with nothing remembered from an earlier one. */
  open(hash?: string): Promise<Page>;
  /** For a test in which the browser logs a request that the mock is to refuse. */
  ignoreComplaints(): void;
}

/**
 * Pages of a mock, in one browser for the file. After each test they are closed and the mock is reset; the test fails if
 * a page has written an error to the console, or asked anybody else for anything.
 */
export function createPages(mock: MockServer): Pages {
  let browser: Promise<Browser> | undefined;
  const pages: Page[] = [];
  const complaints: string[] = [];
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.close();
    mock.reset();
    expect(complaints.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await (await browser)?.[Symbol.asyncDispose]();
  });

  function listen(page: Page): void {
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== mock.url) complaints.push(`a request to ${origin}`);
    });
  }

  return {
    async open(hash = '') {
      if (!chromiumPath) throw new Error('The test should have been skipped.');
      browser ??= openBrowser(chromiumPath, {
        locale: 'en-US',
        colorScheme: 'light',
        permissions: ['clipboard-read', 'clipboard-write'],
      });
      const { context } = await browser;
      // Long enough for a busy machine: only a hanging test reaches it.
      context.setDefaultTimeout(50_000);
      const page = await context.newPage();
      pages.push(page);
      listen(page);
      await page.goto(`${mock.url}/`);
      await page.evaluate('localStorage.clear()');
      await page.goto(`${mock.url}/${hash}`);
      await page.reload();
      return page;
    },
    ignoreComplaints() {
      complaints.length = 0;
    },
  };
}
