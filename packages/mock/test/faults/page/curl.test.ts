// The commands as shells and curl take them; as text in test/page/curl.test.ts.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { ANY_SECRET, type CallForm, toCurl } from '../../../src/page/code/curl.ts';
import { openMock } from '../../caller.ts';

const hasCurl = spawnSync('curl', ['--version']).status === 0;
if (!hasCurl && process.env.CI) throw new Error('curl is missing, and under CI no test is skipped.');
if (!hasCurl) console.warn('Skipped: curl is not installed.');

describe.skipIf(!hasCurl)('the commands that the page shows', async () => {
  const { mock } = await openMock({ apps: { wx1: 'a secret', wx2: ANY_SECRET } });
  const form: CallForm = {
    ...{ method: 'POST', base: mock.url, path: '/wxa/msg_sec_check', query: {}, headers: {} },
    ...{ body: undefined, parts: undefined, app: { appid: 'wx2', secret: ANY_SECRET } },
  };
  const folder = mkdtempSync(join(tmpdir(), 'curl-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Runs the commands in a shell, in a folder of their own, while the mock in this process answers. */
  async function run(change: Partial<CallForm>, env: Record<string, string> = {}) {
    const { execFile } = await import('node:child_process');
    const script = toCurl({ ...form, ...change });
    return new Promise<string>((resolve, reject) => {
      execFile('sh', ['-c', script], { cwd: folder, env: { ...process.env, ...env } }, (error, stdout) =>
        error ? reject(error) : resolve(stdout),
      );
    });
  }

  test('get a token and send the body, whatever quotes are in it', async () => {
    const content = `it's "quoted" $HOME \`date\` \\ 中文`;
    const input = { openid: 'o1', scene: 1, version: 2, content };
    const answer = JSON.parse(await run({ body: JSON.stringify(input) }));
    expect(answer).toMatchObject({ errcode: 0 });
    expect(mock.calls('msgSecCheck').at(-1)).toMatchObject({ input, appid: 'wx2' });
  });

  test('take a secret from the environment, and do not contain it', async () => {
    const app = { appid: 'wx1', secret: 'a secret' };
    expect(toCurl({ ...form, app })).not.toContain('a secret');
    const call = { method: 'GET', path: '/cgi-bin/get_api_domain_ip', app };
    const answer = JSON.parse(await run(call, { WEAPP_SECRET: 'a secret' }));
    expect(answer).toHaveProperty('ip_list');
  });

  test('send a query without a token', async () => {
    const query = {
      appid: 'wx2',
      secret: ANY_SECRET,
      js_code: "user-1-&it's",
      grant_type: 'authorization_code',
    };
    const call = { method: 'GET', path: '/sns/jscode2session', query, app: undefined };
    expect(JSON.parse(await run(call))).toHaveProperty('openid');
  });

  test('send headers', async () => {
    const call = { method: 'GET', path: '/cgi-bin/get_api_domain_ip', headers: { prefer: 'errcode=45009' } };
    expect(JSON.parse(await run(call))).toMatchObject({ errcode: 45009 });
  });

  test('send the fields and files of a form', async () => {
    writeFileSync(join(folder, 'mine.png'), 'bytes');
    const parts = [
      { name: 'type', text: 'image' },
      { name: 'media', filename: 'mine.png' },
    ];
    const answer = JSON.parse(await run({ path: '/cgi-bin/media/upload', query: { type: 'image' }, parts }));
    expect(answer).toHaveProperty('media_id');
  });

  test.each(['sample.png', 'sample.mp4'])('make the file %s, where none was chosen', async (filename) => {
    const parts = [{ name: 'media', filename, isSample: true }];
    const answer = JSON.parse(await run({ path: '/cgi-bin/media/upload', query: { type: 'image' }, parts }));
    expect(answer).toHaveProperty('media_id');
    expect(mock.calls('uploadTempMedia').at(-1)).toMatchObject({ files: [{ filename }] });
  });
});
