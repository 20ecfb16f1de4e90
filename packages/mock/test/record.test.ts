import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { startMock } from '../src/index.ts';
import { readScenarioFile } from '../src/scenarios/file.ts';
import { createRecorder } from '../src/scenarios/recorder.ts';
import { openMock } from './caller.ts';
import { temporaryFolder } from './temporary-folder.ts';

type Opened = Awaited<ReturnType<typeof openMock>>;

/** Everything that an answer can be: JSON with 64-bit integers, errors, pictures, text, credentials. */
async function flow({ mock, stable }: Opened) {
  const token = String((await stable()).access_token);
  const at = (path: string) => `${mock.url}${path}?access_token=${token}`;
  const post = (path: string, body: object) =>
    fetch(at(path), { method: 'POST', body: JSON.stringify(body) });
  const answers: unknown[] = [];
  for (const path of [
    '/cgi-bin/message/subscribe/send',
    '/cgi-bin/message/subscribe/send',
    '/wxa/msg_sec_check',
  ]) {
    const fields = {
      touser: 'o1',
      template_id: 't1',
      data: {},
      content: 'hi',
      version: 2,
      scene: 1,
      openid: 'o1',
    };
    answers.push(await (await post(path, fields)).text());
  }
  const picture = await post('/wxa/getwxacodeunlimit', { scene: 'a' });
  answers.push(picture.headers.get('content-type'), [...new Uint8Array(await picture.arrayBuffer())]);
  const ticket = JSON.parse(await (await post('/wxa/getsnticket', { sn: 's', model_id: 'm' })).text());
  const gateway = await fetch(at('/cgi-bin/get_api_domain_ip'));
  answers.push(Object.keys(ticket), gateway.status, await gateway.text());
  return { answers, token, ticket };
}

test('answers are recorded in order, and replayed the same', async () => {
  const upstream = await openMock();
  upstream.mock.on('sendMessage').answer({ errcode: 43101, errmsg: 'refused rid: 1' }).once();
  upstream.mock.on('msgSecCheck').answer('{"errcode":0,"id":2921020570379436033}' as never);
  upstream.mock.on('getUnlimitedQRCode').answer(new Uint8Array([1, 2, 3]));
  upstream.mock.on('getApiDomainIp').status(502);
  const file = join(await temporaryFolder(), 'recorded.yaml');
  const recording = await openMock({ record: upstream.mock.url, recordTo: file });
  const recorded = await flow(recording);
  // The real server's answers reach the caller, and the journal shows them without secrets.
  expect(upstream.mock.tokens.goodUntil(recorded.token)).toBeGreaterThan(0);
  expect(recording.mock.calls('sendMessage')[0]).toMatchObject({
    appid: 'wx1',
    openid: 'o1',
    errcode: 43101,
  });
  expect(JSON.stringify(recording.mock.calls())).not.toContain(recorded.token);
  await recording.mock.close();

  const text = await readFile(file, 'utf8');
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  for (const secret of [recorded.token, 's1', recorded.ticket.sn_ticket]) expect(text).not.toContain(secret);
  expect(text).not.toContain('getStableAccessToken');
  expect(text).toMatch(/^# yaml-language-server: \$schema=/);

  const warnings: string[] = [];
  const replaying = await openMock({ scenarios: file, warn: (line) => warnings.push(line) });
  const replayed = await flow(replaying);
  expect(replayed.answers).toEqual(recorded.answers);
  expect(warnings).toEqual([]);
  // The mock's own ticket stands where the real one was.
  expect(replayed.ticket).toEqual({ errcode: 0, errmsg: 'ok', sn_ticket: 'SN_TICKET' });
});

test('with several mini programs, each gets its own answers', async () => {
  const upstream = await openMock();
  upstream.mock.on('getApiDomainIp').app('wx2').answer({ errcode: 48001, errmsg: 'no' });
  const file = join(await temporaryFolder(), 'recorded.yaml');
  const recording = await openMock({ record: upstream.mock.url, recordTo: file });
  const both = async ({ stable, errcodeWith }: Opened) => [
    await errcodeWith((await stable(false, 'wx1')).access_token),
    await errcodeWith((await stable(false, 'wx2')).access_token),
  ];
  expect(await both(recording)).toEqual([0, 48001]);
  await recording.mock.close();
  expect(await both(await openMock({ scenarios: file }))).toEqual([0, 48001]);
});

async function server(answer: (request: IncomingMessage) => { status?: number; body?: string }) {
  const http = createServer((request, response) => {
    const { status = 200, body = '{"errcode":0}' } = answer(request);
    response.writeHead(status, { 'set-cookie': 'a=b', location: 'http://127.0.0.1:1/' }).end(body);
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    http.closeAllConnections();
    http.close();
  });
  return `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
}

test('only headers that WeChat reads are forwarded, and only those that callers read come back', async () => {
  const seen: IncomingMessage['headers'][] = [];
  const record = await server(({ headers }) => {
    seen.push(headers);
    return {};
  });
  const recordTo = join(await temporaryFolder(), 'recorded.yaml');
  const { mock } = await openMock({ record, recordTo });
  const headers = {
    ...{ cookie: 'session=1', authorization: 'Bearer 1', prefer: 'errcode=1', 'x-own': '1' },
    ...{ 'wechatmp-appid': 'wx1', 'content-type': 'application/json' },
  };
  const answer = await fetch(`${mock.url}/wxa/getsnticket?access_token=t`, {
    method: 'POST',
    headers,
    body: '{}',
  });
  expect(answer.headers.get('set-cookie')).toBeNull();
  expect(Object.keys(seen[0] ?? {}).sort()).toEqual(
    expect.arrayContaining(['content-type', 'host', 'wechatmp-appid']),
  );
  for (const name of ['cookie', 'authorization', 'prefer', 'x-own']) expect(seen[0]).not.toHaveProperty(name);
});

test('a server that does not answer gives -1, without a word of the address', async () => {
  const lines: string[] = [];
  const recordTo = join(await temporaryFolder(), 'recorded.yaml');
  const { mock } = await openMock({
    record: 'http://127.0.0.1:1',
    recordTo,
    log: (line) => lines.push(line),
  });
  const answer = await fetch(`${mock.url}/cgi-bin/get_api_domain_ip?access_token=a-secret`);
  expect([answer.status, await answer.json()]).toEqual([
    502,
    { errcode: -1, errmsg: expect.stringContaining('no answer from the server that calls are forwarded to') },
  ]);
  expect(lines.join('\n')).not.toContain('a-secret');
});

test('a page of another origin cannot make the mock forward something', async () => {
  const asked = vi.fn(() => ({}));
  const record = await server(asked);
  const { mock } = await openMock({ record, recordTo: join(await temporaryFolder(), 'recorded.yaml') });
  const headers = { origin: 'https://evil.example' };
  const answer = await fetch(`${mock.url}/wxa/getsnticket`, { method: 'POST', headers, body: '{}' });
  expect([answer.status, asked.mock.calls.length]).toEqual([403, 0]);
});

test('a file that exists is not recorded over; other mistakes are said too', async () => {
  const file = join(await temporaryFolder(), 'recorded.yaml');
  const first = await openMock({ record: await server(() => ({})), recordTo: file });
  await first.errcodeWith('t');
  await first.mock.close();
  const record = 'https://api.weixin.qq.com';
  await expect(startMock({ port: 0, record, recordTo: file })).rejects.toThrow(
    `${file} exists: move it away`,
  );
  await expect(startMock({ port: 0, record: 'api.weixin.qq.com' })).rejects.toThrow('record must be an http');
  await expect(startMock({ port: 0, record, scenarios: file })).rejects.toThrow('takes no scenarios');
});

test('a recording is no longer than what the mock reads again, however much longer its answers become in the file', async () => {
  const file = join(await temporaryFolder(), 'recorded.yaml');
  const lines: string[] = [];
  const most = 100_000;
  const recorder = createRecorder(file, (line) => lines.push(line), most);
  const common = { operation: 'getUnlimitedQRCode', status: 200, mediaType: 'image/png' };
  for (let app = 0; app < 10; app++) {
    recorder.add({ ...common, app: `wx${app}`, body: new Uint8Array(10_000).fill(app) });
    recorder.add({ ...common, app: `wx${app}`, operation: 'getApiDomainIp', body: '\u0001'.repeat(1_000) });
  }
  await recorder.close();
  expect((await stat(file)).size).toBeLessThanOrEqual(most);
  expect((await stat(file)).size).toBeGreaterThan(most - 20_000);
  const { rules } = await readScenarioFile(file);
  expect(rules[0]?.steps[0]?.answer).toEqual(Buffer.alloc(10_000, 0));
  expect(rules[1]?.steps[0]?.answer).toBe('\u0001'.repeat(1_000));
  expect(lines).toEqual([`${file}: the recording is full, and what comes now is not recorded`]);
});

test.each<[string, string | Record<string, unknown>]>([
  ['of several lines', ' leading\n\n  and trailing \n'],
  ['of a long line and empty ones', `${'a'.repeat(200)}${'\n'.repeat(5)}b # c: d`],
  ['that looks like a number', '1234'],
  ['without text', ''],
  [
    'of fields',
    { id: 2921020570379436033n, 'a: b': '- x\n- y\n', true: 'true', deep: [[{ a: 'x\ny' }], []] },
  ],
])('an answer %s is read as it was recorded', async (_, body) => {
  const file = join(await temporaryFolder(), 'recorded.yaml');
  const recorder = createRecorder(file, () => {});
  const common = { operation: 'getApiDomainIp', app: '', mediaType: 'text/plain' };
  recorder.add({ ...common, status: 502, body });
  recorder.add({ ...common, status: 200, body: new Uint8Array() });
  await recorder.close();
  const { rules } = await readScenarioFile(file);
  expect(rules).toEqual([
    {
      operation: 'getApiDomainIp',
      steps: [
        { times: 1, status: 502, answer: body },
        { times: 1, mediaType: 'text/plain', answer: Buffer.alloc(0) },
      ],
    },
  ]);
});
