// Draws the pictures of the page that the READMEs show: `pnpm --filter @weapp-openapi/mock pictures`, after a build.
// They show what this file sends to a mock whose clock stands still.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { startMock } from '../src/index.ts';
import { findChromium, openBrowser } from '../test/faults/page/browser.ts';

/** Bytes. They are in the repository. */
const MOST = 150_000;
const WIDE = { width: 1240, height: 780 };
const PHONE = { width: 390, height: 800 };

const TEXTS = {
  en: {
    name: 'Lin',
    lines: {
      thing1: 'Coffee beans, 500 g',
      amount2: '¥68.00',
      time3: '2026-03-01 15:30',
      phrase4: '已发货',
    },
    text: 'Your order is on its way and arrives tomorrow.',
    title: 'Order again',
    refusal: 'Refuse once',
  },
  zh: {
    name: '小林',
    lines: {
      thing1: '云南小粒咖啡豆 500g',
      amount2: '68.00元',
      time3: '2026年3月1日 15:30',
      phrase4: '已发货',
    },
    text: '您的订单已经发货，预计明天送达。',
    title: '再来一单',
    refusal: '拒收一次',
  },
};

const chromium = findChromium();
if (!chromium) process.exit(1);

for (const language of ['en', 'zh'] as const) {
  await using browser = await openBrowser(chromium, {
    locale: language === 'zh' ? 'zh-CN' : 'en-US',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
  });
  const mock = await startMock({ port: 4010, now: () => Date.parse('2026-03-01T15:31:07+08:00') });
  try {
    await fill(mock.url, language);
    const page = await browser.context.newPage();
    const draw = async (name: string, size: typeof WIDE, colorScheme: 'light' | 'dark') => {
      await page.setViewportSize(size);
      await page.emulateMedia({ colorScheme });
      const file = join(import.meta.dirname, `${name}.${language}.png`);
      await page.screenshot({ path: file, animations: 'disabled' });
      if (statSync(file).size > MOST) throw new Error(`${file} has more than ${MOST} bytes.`);
    };

    await page.setViewportSize(WIDE);
    await page.goto(`${mock.url}/#/operations/getUnlimitedQRCode`);
    await page.locator('form.call .main').click();
    await page.locator('.media img').waitFor();
    await page.evaluate('scrollTo(0, 0)');
    await draw('operation', WIDE, 'light');

    await page.goto(`${mock.url}/#/log`);
    await page.locator('.log summary:has-text("sendMessage")').first().click();
    await page.locator('.opened').waitFor();
    await page.mouse.move(0, 0);
    await draw('log', WIDE, 'dark');

    await page.setViewportSize(PHONE);
    await page.goto(`${mock.url}/#/outbox`);
    await page.locator('.notice-card').waitFor();
    await draw('outbox', PHONE, 'light');
  } finally {
    await mock.close();
  }
}

/** A day in the life of a shop. */
async function fill(url: string, language: keyof typeof TEXTS): Promise<void> {
  const { name, lines, text, title, refusal } = TEXTS[language];
  const post = async (path: string, body: object) => {
    const init = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    };
    const answer = await (await fetch(url + path, init)).text();
    return Object(JSON.parse(answer));
  };
  const { openid } = await post('/__mock/users', { app: 'wx1', name, subscriptions: { 'order-shipped': 1 } });
  const { code } = await post(`/__mock/users/wx1/${openid}/login`, {});
  const login = { appid: 'wx1', secret: 'any', js_code: code, grant_type: 'authorization_code' };
  const { access_token } = await post('/cgi-bin/stable_token', {
    ...{ grant_type: 'client_credential', appid: 'wx1', secret: 'any' },
  });
  await fetch(`${url}/sns/jscode2session?${new URLSearchParams(login)}`);
  const custom = `/cgi-bin/message/custom/send?access_token=${access_token}`;
  await post(custom, { touser: openid, msgtype: 'text', text: { content: text } });
  const data = Object.fromEntries(Object.entries(lines).map(([key, value]) => [key, { value }]));
  const message = { touser: openid, template_id: 'order-shipped', page: 'pages/order/detail?id=42', data };
  await post(`/cgi-bin/message/subscribe/send?access_token=${access_token}`, message);
  await post('/__mock/scenarios', { name: refusal, operation: 'sendMessage', errcode: 43101, times: 1 });
  await post(`/cgi-bin/message/subscribe/send?access_token=${access_token}`, message);
  await post(`/wxa/msg_sec_check?access_token=${access_token}`, {
    openid,
    scene: 2,
    version: 2,
    content: title,
  });
}
