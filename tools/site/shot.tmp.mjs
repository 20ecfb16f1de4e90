import { chromium } from 'playwright-core';
import { serveSite } from './src/serve.ts';
const server = serveSite(new URL('./dist', import.meta.url).pathname, '/weapp-openapi/');
await new Promise(r => server.listen(0, 'localhost', r));
const base = `http://localhost:${server.address().port}/weapp-openapi/`;
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu','--disable-background-networking','--disable-component-update','--disable-sync'] });
const shots = process.argv.slice(2);
for (const shot of shots) {
  const [path, width = '1280', scheme = 'light', full = '', script = ''] = shot.split('|');
  const page = await browser.newPage({ viewport: { width: +width, height: 900 }, colorScheme: scheme });
  page.on('console', m => ['error','warning'].includes(m.type()) && console.log(path, m.text()));
  page.on('pageerror', e => console.log(path, String(e)));
  await page.goto(base + path);
  if (script) { await page.evaluate(script); await page.waitForTimeout(900); }
  const name = `/tmp/shots/${path.replace(/[^\w]+/g,'-')}-${width}-${scheme}${script?'-s':''}.png`;
  await page.screenshot({ path: name, fullPage: full === 'full' });
  console.log(name);
  await page.close();
}
await browser.close(); server.close();
