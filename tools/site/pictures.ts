// `pnpm -C tools/site pictures <folder>`: pictures of the built pages (`pnpm site`), to look at.
import { mkdir } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { findChromium, openBrowser } from '../../packages/mock/test/faults/page/browser.ts';
import { serveSite } from './src/serve.ts';

const PAGES = [
  'index',
  'guides/index',
  'guides/subscription-messages',
  'operations/index',
  'operations/sendMessage',
  'operations/getDailyRetain',
  'sections/data-analysis',
  'webhooks/onAddExpressPath',
  'errcodes/index',
  'errcodes/40029',
  'packages/core',
  'index?q=订阅消息',
];
const VIEWS = [
  { language: 'zh', width: 1280, colorScheme: 'light' },
  { language: 'en', width: 1280, colorScheme: 'dark' },
  { language: 'zh', width: 390, colorScheme: 'dark' },
  { language: 'en', width: 390, colorScheme: 'light' },
] as const;

const chromium = findChromium();
const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Usage: pnpm -C tools/site pictures <folder>');
if (chromium) await takePictures(chromium, folder);

async function takePictures(executable: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  const server = serveSite(join(import.meta.dirname, 'dist'));
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  for (const { language, width, colorScheme } of VIEWS) {
    await using browser = await openBrowser(executable, { viewport: { width, height: 900 }, colorScheme });
    const page = await browser.context.newPage();
    for (const path of PAGES) {
      const [name = '', query] = path.split('?');
      await page.goto(`http://localhost:${port}/${language}/${name}.html${query ? `?${query}` : ''}`);
      if (query) await page.locator('.divider').waitFor();
      const file = `${name.replaceAll('/', '-')}${query ? '-search' : ''}.${language}.${width}.png`;
      await page.screenshot({ path: join(to, file), fullPage: !query });
    }
  }
  server.closeAllConnections();
  server.close();
}
