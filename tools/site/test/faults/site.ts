import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openBrowser } from '../../../../packages/mock/test/faults/page/browser.ts';
import { buildSite } from '../../src/build.ts';
import { serveSite } from '../../src/serve.ts';
import { ROOT } from '../sites.ts';

/** Below a folder, as on GitHub Pages. */
const BASE = '/weapp-openapi/';

/** The built site, served. */
export async function openSite() {
  const folder = await mkdtemp(join(tmpdir(), 'site-'));
  const out = join(folder, 'out');
  const url = `https://example.com${BASE.slice(0, -1)}`;
  const built = await buildSite({ root: ROOT, out, url }).catch(async (error) => {
    await rm(folder, { recursive: true });
    throw error;
  });
  const server = serveSite(out, BASE);
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    built,
    out,
    url: `http://localhost:${port}${BASE}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await rm(folder, { recursive: true });
    },
  };
}

export interface View {
  width?: number;
  height?: number;
  colorScheme?: 'light' | 'dark';
  locale?: string;
}

/** A page in Chromium of its own, and what went wrong in it. */
export async function openView(chromium: string, { width = 1280, height = 900, ...settings }: View = {}) {
  const browser = await openBrowser(chromium, { viewport: { width, height }, ...settings });
  const page = await browser.context.newPage();
  return { page, problems: watch(page), [Symbol.asyncDispose]: () => browser[Symbol.asyncDispose]() };
}

/** Errors and warnings of the console, failed requests, and requests to other hosts. */
function watch(page: Page): string[] {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('requestfailed', (request) => {
    // Loading ends when the next page is opened.
    const reason = request.failure()?.errorText;
    if (reason !== 'net::ERR_ABORTED') problems.push(`${reason}: ${request.url()}`);
  });
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol !== 'blob:' && protocol !== 'data:' && !['localhost', '127.0.0.1', ''].includes(hostname))
      problems.push(`foreign: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  return problems;
}
