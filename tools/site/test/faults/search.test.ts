import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { startMockServer } from '@weapp-openapi/programs/mock-server';
import { afterAll, describe, expect, test } from 'vitest';
import { findChromium } from '../../../../packages/mock/test/faults/page/browser.ts';
import { ROOT } from '../sites.ts';
import { openSite, openView } from './site.ts';

// What people look for on the built site, in real Chromium, and what they do then.

const chromium = findChromium();
const MOCK = join(
  createRequire(import.meta.url).resolve('@weapp-openapi/mock/package.json'),
  '../dist/cli.js',
);

const MEANT = [
  ['留存', 'operations/getDailyRetain.html'],
  ['getDailyRetain', 'operations/getDailyRetain.html'],
  ['40029', 'errcodes/40029.html'],
  ['visit_uv', 'operations/getDailyVisitTrend.html#response.list.visit_uv'],
  ['订阅消息', 'guides/subscription-messages.html'],
  ['sendMessage', 'operations/sendMessage.html'],
] as const;

describe.skipIf(!chromium)('the search', async () => {
  const site = await openSite();
  const mock = await startMockServer(MOCK);
  afterAll(async () => {
    await mock.stop();
    await site[Symbol.asyncDispose]();
  });
  const view = (settings = {}) => openView(chromium as string, settings);

  test.each(['en', 'zh'])('finds the right page first, and opens it: %s', async (language) => {
    await using opened = await view();
    const { page, problems } = opened;
    for (const [query, path] of MEANT) {
      await page.goto(`${site.url}${language}/index.html`);
      await page.keyboard.press('/');
      await page.keyboard.type(query);
      const first = page.getByRole('option').first();
      await expect
        .poll(() => first.getAttribute('href'))
        .toBe(`../${language}/${path.replaceAll(/(?<=#.*)\./g, '.')}`);
      await page.keyboard.press('Enter');
      await page.waitForURL(`**/${language}/${path}`);
    }
    expect(problems).toEqual([]);
  });

  test('finds words of the text where no name has them', async () => {
    await using opened = await view();
    const { page, problems } = opened;
    for (const [language, query] of [
      ['zh', '北京时间'],
      ['en', 'distributors'],
    ] as const) {
      await page.goto(`${site.url}${language}/index.html?q=${encodeURIComponent(query)}`);
      await page.locator('.divider').waitFor();
      const href = await page.locator('.divider + li a').getAttribute('href');
      await page.goto(new URL(href ?? '', `${site.url}${language}/index.html`).href);
      await page.locator('main').waitFor();
    }
    expect(problems).toEqual([]);
  });

  test('a developer who has read nothing finds how to send a subscription message, and the program runs unchanged', async () => {
    await using opened = await view({ locale: 'zh-CN' });
    const { page } = opened;
    await page.goto(site.url);
    await page.waitForURL('**/zh/index.html');
    await page.getByRole('button', { name: '搜索' }).click();
    await page.keyboard.type('订阅消息');
    await page.getByRole('option').first().click();
    await page.getByRole('heading', { level: 1, name: '订阅消息' }).waitFor();
    const firstCode = async () => String(await page.locator('pre code').first().textContent());
    const program = await firstCode();
    expect(program).toContain('wx.sendMessage(');
    expect(await runProgram(program)).toContain('thing1');
    // And the call on the operation's own page.
    await page.goto(`${site.url}zh/operations/sendMessage.html`);
    expect(await runProgram(await firstCode())).toContain('msgid');
  });

  test('the panel sends the call to a mock, shows what comes back with all digits, and each failure', async () => {
    await using opened = await view();
    const { page, problems } = opened;
    await page.goto(`${site.url}en/operations/sendMessage.html`);
    await page.getByText('Try it on a mock').click();
    await page.getByLabel('Mock server').fill(mock.url);
    await page.getByRole('button', { name: 'Send' }).click();
    const result = page.locator('.try-result');
    await result.getByText('"msgid"').waitFor();
    expect(await result.textContent()).toMatch(/"msgid": \d{19}/);
    await page.getByLabel('Response').selectOption('43101');
    await page.getByRole('button', { name: 'Send' }).click();
    await result.getByText('43101').waitFor();
    expect(problems).toEqual([]);
    await page.getByLabel('Body (JSON)').fill('{');
    await page.getByText('The body is not a JSON object.').waitFor();
    expect(await page.getByRole('button', { name: 'Send' }).isDisabled()).toBe(true);
  });

  test('the panel refuses every address that is not this machine, and says when no mock is there', async () => {
    await using opened = await view();
    const { page, problems } = opened;
    await page.goto(`${site.url}en/operations/getDailyRetain.html`);
    await page.getByText('Try it on a mock').click();
    await page.getByLabel('Mock server').fill('https://api.weixin.qq.com');
    await page.getByText('this page never calls WeChat').waitFor();
    expect(await page.getByRole('button', { name: 'Send' }).isDisabled()).toBe(true);
    // Even a script in the page may not.
    const refused = await page.evaluate(
      "fetch('https://api.weixin.qq.com/').then(() => 'sent', (error) => error.name)",
    );
    expect(refused).toBe('TypeError');
    expect(problems.join('\n')).toContain('Content Security Policy');
    await page.getByLabel('Mock server').fill('http://localhost:1');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('No mock server answers on http://localhost:1').waitFor();
  });

  test('the panel shows a picture, sends a file, and calls what takes no token', async () => {
    await using opened = await view();
    const { page, problems } = opened;
    const trial = async (operation: string) => {
      await page.goto(`${site.url}en/operations/${operation}.html`);
      await page.getByText('Try it on a mock').click();
      await page.getByLabel('Mock server').fill(mock.url);
      await page.getByRole('button', { name: 'Send' }).click();
    };
    await trial('getUnlimitedQRCode');
    await page.locator('.try-picture').waitFor();
    await trial('uploadTempMedia');
    await page.locator('.try-result').getByText('media_id').waitFor();
    await trial('code2Session');
    await page.locator('.try-result').getByText('openid').waitFor();
    await trial('query_user_balance');
    await page.locator('.try-result').getByText('errcode').first().waitFor();
    expect(problems).toEqual([]);
  });

  /** Runs a program as it stands, with WeChat's hosts led to the mock. */
  async function runProgram(text: string): Promise<string> {
    // Beside this package's node_modules, where it finds the packages.
    const folder = await mkdtemp(join(import.meta.dirname, '../../.program-'));
    const file = join(folder, 'program.ts');
    await writeFile(file, text);
    const toMock = join(import.meta.dirname, 'to-mock.ts');
    const child = spawn(process.execPath, ['--import', toMock, file], {
      cwd: ROOT,
      env: { ...process.env, MOCK_URL: mock.url },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let errors = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr.on('data', (chunk) => {
      errors += chunk;
    });
    const [code] = await once(child, 'close');
    await rm(folder, { recursive: true });
    expect(errors).toBe('');
    expect(code).toBe(0);
    return output;
  }
});
