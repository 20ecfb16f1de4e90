import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openMock } from '../../caller.ts';
import { keys, receiver } from '../../push/receiver.ts';
import { chromiumPath, createPages } from './open-page.ts';

// In real Chromium. What can be tested without a browser is in test/page.

describe.skipIf(!chromiumPath)('the page', async () => {
  const { mock, legacy, get, post } = await openMock();
  const { open, ignoreComplaints } = createPages(mock);

  /** Draws a code; the answer is a picture, or an errcode. */
  const draw = (access_token: unknown, body: object) =>
    fetch(`${mock.url}/wxa/getwxacodeunlimit?access_token=${access_token}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });

  /** Fields that hold the answer of the form. */
  const answerOf = (page: Page) => page.getByRole('region', { name: 'Answer', exact: true });
  const send = (page: Page) => page.getByRole('button', { name: 'Send', exact: true }).click();

  describe('searching', () => {
    test.each([
      ['the Chinese title', '小程序码', 'getUnlimitedQRCode'],
      ['the name', 'getUnlimitedQRCode', 'getUnlimitedQRCode'],
      ['a part of the path', 'getwxacodeunlimit', 'getUnlimitedQRCode'],
      ['an old name', 'wxacode.getUnlimited', 'getUnlimitedQRCode'],
      ['an errcode', '40029', 'code2Session'],
      ['an English section', 'content safety', 'msgSecCheck'],
    ])('by %s finds the operation', async (_, text, id) => {
      const page = await open();
      await page.getByRole('searchbox', { name: 'Search operations' }).fill(text);
      const links = page.getByRole('navigation', { name: 'Operations' }).getByRole('link');
      await links.filter({ hasText: id }).first().click();
      await page.getByRole('heading', { level: 1, name: id }).waitFor();
    });

    test('says when nothing fits', async () => {
      const page = await open();
      await page.getByRole('searchbox').fill('nothing like it');
      await page.getByText('Nothing fits “nothing like it”.').first().waitFor();
    });
  });

  test('sends the example of an operation, and shows the answer and the picture', async () => {
    const page = await open('#/operations/getUnlimitedQRCode');
    await send(page);
    const picture = page.getByRole('img', { name: 'The picture that came back' });
    await picture.waitFor();
    // It is one that the browser can draw.
    await expect
      .poll(() => page.evaluate('document.querySelector(".media img").naturalWidth'))
      .toBeGreaterThan(0);
    expect(mock.calls('getUnlimitedQRCode')).toMatchObject([
      { errcode: 0, appid: 'wx1', input: { scene: 'a=1' } },
    ]);
  });

  test('shows all digits of a 64-bit number, and sends them', async () => {
    mock.on('getDailyRetain').answer({ ref_date: '20240310', visit_uv: 1 } as never);
    const page = await open('#/operations/getDailyRetain');
    await page
      .getByLabel('Body, JSON')
      .fill('{"begin_date":"20240310","end_date":"20240310","order_id":2921020570379436032}');
    await expect
      .poll(() => page.getByRole('region', { name: 'As code: TypeScript' }).textContent())
      .toContain("order_id: '2921020570379436032'");
    await page.goto(`${mock.url}/#/operations/insurance_freight_getpayorderlist`);
    await send(page);
    await expect.poll(() => answerOf(page).textContent()).toMatch(/: \d{17,}/);
    const raw = mock.calls('insurance_freight_getpayorderlist');
    expect(raw).toHaveLength(1);
  });

  test('takes a new token when the mock has forgotten the old one', async () => {
    const page = await open('#/operations/getUnlimitedQRCode');
    const picture = page.getByRole('img', { name: 'The picture that came back' });
    await send(page);
    await picture.waitFor();
    await page.locator('.recent').waitFor();
    mock.reset({ tokens: true });
    await page.locator('.recent').waitFor({ state: 'detached' });
    await send(page);
    await expect.poll(() => mock.calls('getUnlimitedQRCode').map(({ errcode }) => errcode)).toEqual([0]);
    await picture.waitFor();
  });

  test('answers with a documented errcode on demand, and says what it means', async () => {
    const page = await open('#/operations/code2Session');
    await page.getByLabel('Answer with').selectOption({ value: 'errcode=40029' });
    await send(page);
    await page.getByText('errcode 40029').waitFor();
    await expect.poll(() => answerOf(page).textContent()).toContain('"errcode": 40029');
  });

  test('sends files, a sample where none is chosen', async () => {
    const page = await open('#/operations/uploadTempMedia');
    await send(page);
    await expect.poll(() => answerOf(page).textContent()).toContain('media_id');
    expect(mock.calls('uploadTempMedia')).toMatchObject([
      { errcode: 0, files: [{ mediaType: 'image/png' }] },
    ]);
  });

  test('marks a body that is not JSON, and does not send it', async () => {
    const page = await open('#/operations/getUnlimitedQRCode');
    const body = page.getByLabel('Body, JSON');
    await body.fill('{"scene": }');
    await page.getByText(/^Not JSON:/).waitFor();
    expect(await body.getAttribute('aria-invalid')).toBe('true');
    expect(await page.getByRole('button', { name: 'Send', exact: true }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Back to the example' }).click();
    expect(JSON.parse(await body.inputValue())).toMatchObject({ scene: 'a=1' });
  });

  test('copies the call as code', async () => {
    const page = await open('#/operations/getUnlimitedQRCode');
    await page.getByRole('button', { name: 'Copy: TypeScript' }).click();
    await page.getByText('Copied').waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toContain('await wx.getUnlimitedQRCode({');
  });

  test('logs calls from anywhere as they come, filters them, and shows their details', async () => {
    const page = await open('#/log');
    await page.getByText('No call yet.').waitFor();
    const { access_token } = await legacy();
    mock.on('getUnlimitedQRCode').answer({ errcode: 45009 });
    await post('/wxa/getwxacodeunlimit', { access_token: String(access_token) }, { scene: 'from-the-test' });
    const line = page.locator('.log summary').filter({ hasText: 'getUnlimitedQRCode' });
    await line.waitFor();
    expect(await line.textContent()).toMatch(/45009[\s\S]*on getUnlimitedQRCode/);
    await line.click();
    await expect
      .poll(() => page.getByRole('region', { name: 'Request' }).textContent())
      .toContain('from-the-test');
    await expect.poll(() => answerOf(page).textContent()).toContain('45009');
    await page.getByLabel('Filter').fill('getAccessToken');
    await line.waitFor({ state: 'detached' });
    await page.locator('.log summary').filter({ hasText: 'getAccessToken' }).waitFor();
    await page.getByLabel('Failures only').check();
    await page.getByText('No call fits the filter.').waitFor();
  });

  test('never shows what strangers send as anything but text', async () => {
    const { access_token } = await legacy();
    const attack = '<img src=x onerror="document.title=\'taken\'"><script>document.title="taken"</script>';
    await draw(access_token, { scene: 'x', page: attack });
    await post(
      '/cgi-bin/message/custom/send',
      { access_token: String(access_token) },
      {
        ...{ touser: 'o1', msgtype: 'link' },
        link: {
          title: attack,
          description: attack,
          url: 'javascript:document.title="taken"',
          thumb_url: 'https://elsewhere.example/x.png',
        },
      },
    );
    const page = await open('#/log');
    await page.locator('.log summary').filter({ hasText: 'getUnlimitedQRCode' }).click();
    await expect.poll(() => page.getByRole('region', { name: 'Request' }).textContent()).toContain('onerror');
    await page.goto(`${mock.url}/#/outbox`);
    await page.getByText('onerror').first().waitFor();
    expect(await page.locator('.chat a[href^="javascript"], .chat img, .chat script').count()).toBe(0);
    expect(await page.title()).toBe('Outbox · weapp-mock');
  });

  test('creates a user, logs in with a code that code2Session takes, grants a message, removes the user', async () => {
    const page = await open('#/users');
    await page.getByLabel('Name').fill('alice');
    await page.getByLabel('Phone number').fill('13900139000');
    await page.getByRole('button', { name: 'Create user' }).click();
    const card = page.getByRole('listitem').filter({ hasText: 'alice' });
    await card.getByRole('button', { name: 'Log in' }).click();
    const code = await card.locator('.given-code').textContent();
    const login = { appid: 'wx1', secret: 'any', js_code: String(code), grant_type: 'authorization_code' };
    const session = await (
      await fetch(`${mock.url}/sns/jscode2session?${new URLSearchParams(login)}`)
    ).json();
    expect(session).toMatchObject({ openid: mock.users.list('wx1')[0]?.openid });
    await card.getByRole('button', { name: 'Phone code' }).click();
    await expect.poll(() => card.locator('.given-code').textContent()).not.toBe(code);
    await card.getByRole('button', { name: 'Grant messages' }).click();
    await card.getByLabel('Template ID').fill('tmpl-1');
    await card.getByLabel('Times').fill('2');
    await card.getByRole('button', { name: 'Grant messages' }).last().click();
    await card.getByText('tmpl-1 · 2 left').waitFor();
    await card.getByRole('button', { name: 'Remove alice' }).click();
    await page.getByText('No users yet.').waitFor();
    expect(mock.users.list('wx1')).toEqual([]);
  });

  test('shows what a user gets, as soon as it is sent', async () => {
    const user = mock.users.create({ app: 'wx1', name: 'bob', subscriptions: { 'tmpl-order': 1 } });
    const page = await open('#/outbox');
    await page.getByText('No message yet.').waitFor();
    const { access_token } = await legacy();
    const data = { thing1: { value: 'Coffee beans' }, amount2: { value: '68.00' } };
    const message = { touser: user.openid, template_id: 'tmpl-order', page: 'pages/order', data };
    await post('/cgi-bin/message/subscribe/send', { access_token: String(access_token) }, message);
    const card = page.locator('.notice-card');
    await expect
      .poll(() => card.textContent())
      .toMatch(/tmpl-order[\s\S]*thing1[\s\S]*Coffee beans[\s\S]*pages\/order/);
    await page.getByText(/To bob/).waitFor();
    const text = { touser: user.openid, msgtype: 'text', text: { content: 'Your parcel is on its way' } };
    await post('/cgi-bin/message/custom/send', { access_token: String(access_token) }, text);
    await page.locator('.bubble').filter({ hasText: 'Your parcel is on its way' }).waitFor();
  });

  test('adds a rule, which the next call meets, and removes it', async () => {
    const page = await open('#/scenarios');
    await page.getByText('No rules').waitFor();
    await page.getByLabel('Operation').fill('getUnlimitedQRCode');
    await page.getByLabel('Errcode').fill('45009');
    await page.getByRole('button', { name: 'Add rule' }).click();
    await page.getByRole('listitem').filter({ hasText: 'errcode 45009' }).first().waitFor();
    await page.goto(`${mock.url}/#/operations/getUnlimitedQRCode`);
    await send(page);
    await expect.poll(() => answerOf(page).textContent()).toContain('"errcode": 45009');
    await page.goto(`${mock.url}/#/scenarios`);
    await page.getByText('1 call', { exact: false }).first().waitFor();
    await page.getByRole('button', { name: 'Remove: getUnlimitedQRCode' }).click();
    await page.getByText('No rules').waitFor();
  });

  test('prepares a rule from an errcode, for one call unless one says otherwise', async () => {
    const page = await open('#/operations/sendMessage');
    await page.getByRole('link', { name: 'Prepare a rule that answers 43101' }).click();
    await page.getByText('No rules').waitFor();
    await page.getByRole('button', { name: 'Add rule' }).click();
    await page.getByRole('listitem').filter({ hasText: 'errcode 43101 1×' }).first().waitFor();
    await page.getByLabel('Then').selectOption('answer');
    await page.getByLabel('Body, JSON').fill('{"errcode":0,"msgid":"7"}');
    await page.getByLabel('How often').selectOption('every');
    await page.getByRole('button', { name: 'Add rule' }).click();
    await page.getByRole('listitem').filter({ hasText: 'its own answer' }).first().waitFor();
  });

  test('fills in a user of the mock, with a session where one is needed, and a new code', async () => {
    const user = mock.users.create({ app: 'wx1', name: 'dora' });
    const page = await open('#/operations/query_user_balance');
    await page.getByLabel('User', { exact: true }).selectOption(user.openid);
    await expect.poll(() => page.getByLabel('Body, JSON').inputValue()).toContain(user.openid);
    await send(page);
    await expect.poll(() => answerOf(page).textContent()).toContain('"balance"');
    await page.goto(`${mock.url}/#/operations/code2Session`);
    for (const _ of ['once', 'again']) {
      const before = await page.getByLabel('js_code').inputValue();
      await page.getByRole('button', { name: 'New code' }).click();
      await expect.poll(() => page.getByLabel('js_code').inputValue()).not.toBe(before);
      await send(page);
      await expect.poll(() => answerOf(page).textContent()).toContain(user.openid);
    }
  });

  test('says that an address is none of the page', async () => {
    const page = await open('#/nope');
    await page.getByRole('alert').filter({ hasText: 'This page has no “nope”' }).waitFor();
  });

  test('says in Chinese what is wrong, where it is in Chinese', async () => {
    const page = await open();
    await page.evaluate(`localStorage.setItem('weapp-mock language', 'zh')`);
    await page.goto(`${mock.url}/#/scenarios`);
    await page.reload();
    await page.getByLabel('接口', { exact: true }).fill('getUnlimitedQrcod');
    const refused = page.waitForEvent('console');
    await page.getByRole('button', { name: '添加规则' }).click();
    const said = page.getByRole('alert').filter({ hasText: 'getUnlimitedQRCode' });
    await said.waitFor();
    expect(await said.textContent()).toBe(
      '没有名为 getUnlimitedQrcod 的接口。是不是想写 getUnlimitedQRCode？',
    );
    await refused;
    ignoreComplaints();
  });

  test('says what is wrong with a rule, in the words of the control API', async () => {
    const page = await open('#/scenarios');
    await page.getByLabel('Operation').fill('getUnlimitedQrcod');
    // The browser logs a refused request as an error of its own.
    const refused = page.waitForEvent('console');
    await page.getByRole('button', { name: 'Add rule' }).click();
    await page.getByRole('alert').filter({ hasText: 'getUnlimitedQRCode' }).waitFor();
    expect((await refused).text()).toContain('400');
    ignoreComplaints();
  });

  test('moves the clock, shows and uses up a quota, and resets the mock', async () => {
    const { access_token } = await legacy();
    await fetch(`${mock.url}/cgi-bin/get_api_domain_ip?access_token=${access_token}`);
    const page = await open('#/control');
    await page.getByText('Real time').waitFor();
    await page.getByRole('button', { name: 'Use up the quota of /cgi-bin/get_api_domain_ip' }).click();
    await expect
      .poll(
        async () => (await get('/cgi-bin/get_api_domain_ip', { access_token: String(access_token) })).errcode,
      )
      .toBe(45009);
    const before = mock.clock.now();
    await page.getByRole('button', { name: 'Move forward by 2h' }).click();
    await page.getByText('2 h ahead of real time').waitFor();
    expect(mock.clock.now() - before).toBeGreaterThanOrEqual(7_200_000);
    await page.getByRole('button', { name: 'Reset the mock' }).click();
    await page.getByText('The mock is as new.').waitFor();
    await page.getByText('Real time').waitFor();
    expect(mock.calls()).toEqual([]);
  });

  test('pushes a message to a server, and tells whether WeChat would take the answer', async () => {
    const server = await receiver(() => ({ body: 'success' }));
    const page = await open('#/push/xpay_goods_deliver_notify');
    await page.getByLabel('Your server’s URL').fill(server.to);
    await page.getByText('Settings of the push').click();
    await page.getByLabel('Token').fill(keys.token);
    await send(page);
    await page.getByText(/WeChat would (?:not )?take this answer/).waitFor();
    await expect
      .poll(() => page.getByRole('region', { name: 'Message sent' }).textContent())
      .toContain('xpay_goods_deliver_notify');
    expect(server.got).toHaveLength(1);
    const { CreateTime } = JSON.parse(server.got[0]?.message ?? '');
    expect(Math.abs(CreateTime - Date.now() / 1_000)).toBeLessThan(3_600);
  });

  test('lists what WeChat pushes by itself, as it happens', async () => {
    const page = await open('#/push');
    await page.getByText('Nothing yet.', { exact: false }).waitFor();
    mock.virtualPayment.buy({ app: 'wx1', openid: 'o1', productId: 'sword', outTradeNo: 'T1' });
    const row = page.locator('.pushed summary').filter({ hasText: 'xpay_goods_deliver_notify' });
    await row.waitFor();
    expect(await row.textContent()).toContain('not sent');
    await row.click();
    await expect
      .poll(() => page.getByRole('region', { name: 'Fields, JSON' }).textContent())
      .toContain('"OutTradeNo": "T1"');
  });

  test('calls in the name of the app that one chooses', async () => {
    const page = await open('#/operations/getUnlimitedQRCode');
    await page.locator('summary').filter({ hasText: 'wx1' }).click();
    await page.getByLabel('AppID').fill('wx2');
    await page.getByRole('button', { name: 'Use', exact: true }).click();
    await send(page);
    await page.getByRole('img', { name: 'The picture that came back' }).waitFor();
    expect(mock.calls('getUnlimitedQRCode')).toMatchObject([{ appid: 'wx2' }]);
  });
});
