import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openMock } from '../../caller.ts';
import { chromiumPath, createPages } from './open-page.ts';

// How the page looks, and for whom it works. In real Chromium.

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe.skipIf(!chromiumPath)('the page', async () => {
  const { mock, legacy, post } = await openMock();
  const { open } = createPages(mock);

  test('is in the browser’s language, switches, and remembers', async () => {
    const page = await open();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.getByRole('button', { name: '中文' }).click();
    await page.getByRole('link', { name: '日志' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
    await page.reload();
    await page.getByRole('link', { name: '日志' }).waitFor();
  });

  test('is light or dark as the system, or as one says, and remembers', async () => {
    const page = await open();
    const ground = () => page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
    const light = await ground();
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await ground();
    expect(dark).not.toBe(light);
    await page.getByRole('button', { name: 'Theme: as the system' }).click();
    await expect.poll(ground).toBe(light);
    await page.reload();
    await page.getByRole('button', { name: 'Theme: light' }).waitFor();
    expect(await ground()).toBe(light);
  });

  test('can be used with the keyboard alone', async () => {
    const page = await open();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Skip to content');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('main');
    await page.keyboard.press('/');
    await page.keyboard.type('getUnlimitedQRCode');
    await page.getByRole('link', { name: 'getUnlimitedQRCode' }).waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toContain('getUnlimitedQRCode');
    // Whoever uses the keyboard sees where they are.
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
    await page.keyboard.press('Enter');
    await page.getByLabel('Body, JSON').focus();
    await page.keyboard.press('Control+Enter');
    await page.getByRole('img', { name: 'The picture that came back' }).waitFor();
  });

  /** The views; in each something to click, if it has more to show, and what is there in the end. */
  const VIEWS: readonly { hash: string; click?: string; shows: string }[] = [
    { hash: '', click: '.list summary', shows: '.list li a' },
    { hash: '#/operations/getUnlimitedQRCode', click: 'form.call .main', shows: '.answer' },
    { hash: '#/operations/query_user_balance', shows: 'h1 >> text=query_user_balance' },
    { hash: '#/log', click: '.log summary:has-text("sendCustomMessage")', shows: '.opened' },
    { hash: '#/users', click: '.user .main', shows: '.given-code' },
    { hash: '#/outbox', shows: 'text=character_string2' },
    { hash: '#/scenarios', shows: '.rules >> text=getUnlimitedQRCode' },
    { hash: '#/push/text', click: 'form .fold summary', shows: '.fold select' },
    { hash: '#/push', click: '.pushed summary', shows: '.pushed .opened' },
    { hash: '#/control', shows: 'table code' },
  ];

  async function show(page: Page, { hash, click, shows }: (typeof VIEWS)[number]): Promise<void> {
    await page.goto(`${mock.url}/${hash}`);
    if (click) await page.locator(click).first().click();
    await page.locator(shows).first().waitFor();
    // A click scrolls, and what lies under the head of the page then is too small for axe.
    await page.evaluate('scrollTo(0, 0)');
  }

  test.each([390, 768, 1440])('fits a window of %i pixels, in both languages', async (width) => {
    await populate();
    const page = await open();
    await page.setViewportSize({ width, height: 844 });
    for (const language of ['en', 'zh']) {
      await page.evaluate(`localStorage.setItem('weapp-mock language', '${language}')`);
      await page.reload();
      for (const view of VIEWS) {
        await show(page, view);
        const over = await page.evaluate(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        );
        expect(over, `${view.hash} in ${language}`).toBe(0);
      }
    }
  });

  test.each(['light', 'dark'] as const)(
    'breaks no rule of accessibility that axe knows, %s',
    async (colorScheme) => {
      await populate();
      const page = await open();
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      for (const view of VIEWS) {
        await show(page, view);
        await page.evaluate(axe);
        const found = await page.evaluate<{
          violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
        }>('axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"] })');
        const said = found.violations.flatMap(({ id, nodes }) =>
          nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
        );
        expect(said, view.hash).toEqual([]);
      }
    },
  );

  test('loads less than 100 KB with the list of all operations', async () => {
    const page = await open();
    const loaded = new Set<string>();
    page.on('request', (request) => loaded.add(request.url()));
    await page.goto('about:blank');
    await page.goto(mock.url);
    await page.getByRole('heading', { level: 1, name: /^\d+ operations/ }).waitFor();
    const paths = [...loaded].map((url) => url.slice(mock.url.length));
    expect(paths).toEqual(
      expect.arrayContaining(['/', '/__mock/page/page.js', '/__mock/page/page.css', '/__mock/operations']),
    );
    let total = 0;
    for (const path of paths.filter((each) => each !== '/__mock/events')) {
      const { headers } = await fetch(mock.url + path, { headers: { 'accept-encoding': 'gzip' } });
      total += Number(headers.get('content-length'));
    }
    expect(total).toBeLessThan(100_000);
  });

  /** Something to see in each view. */
  async function populate(): Promise<void> {
    const user = mock.users.create({
      app: 'wx1',
      name: 'carol',
      phoneNumber: '13800138000',
      subscriptions: { 'a-template-with-a-long-name-as-wechat-has-them': 3 },
    });
    const { access_token } = await legacy();
    const token = { access_token: String(access_token) };
    const data = { thing1: { value: '云南小粒咖啡豆 500g' }, character_string2: { value: 'x'.repeat(32) } };
    await post('/cgi-bin/message/subscribe/send', token, {
      touser: user.openid,
      template_id: 'a-template-with-a-long-name-as-wechat-has-them',
      page: `pages/order/detail?id=${'1'.repeat(60)}`,
      data,
    });
    await post('/cgi-bin/message/custom/send', token, {
      touser: user.openid,
      msgtype: 'text',
      text: { content: '您好。'.repeat(60) },
    });
    await fetch(`${mock.url}/cgi-bin/get_api_domain_ip?access_token=${access_token}`);
    await fetch(`${mock.url}/no/such/path/${'x'.repeat(120)}`);
    mock.virtualPayment.buy({ app: 'wx1', openid: user.openid, productId: 'sword' });
    mock.on('getUnlimitedQRCode').delay(800).times(2).then().answer({ errcode: 45009 });
  }
});

const focused = (page: Page) => page.evaluate<string>('document.activeElement.innerText');
