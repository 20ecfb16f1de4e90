// What a refused call costs beside one that is answered: both are measured in turns within one run.
import { Agent, request } from 'node:http';
import { afterAll, expect, test } from 'vitest';
import { openMock } from '../caller.ts';

const { mock, legacy } = await openMock();
const { access_token } = await legacy();
const token = `access_token=${access_token}`;
const agent = new Agent({ keepAlive: true, maxSockets: 1 });
afterAll(() => agent.destroy());

const send = (path: string, method = 'GET', body = '') =>
  new Promise<void>((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    request({ agent, host: '127.0.0.1', port: mock.port, path, method, headers }, (response) => {
      response.resume().on('end', resolve);
    })
      .on('error', reject)
      .end(body);
  });

const KNOWN = `/cgi-bin/get_api_domain_ip?${token}`;
const RETAIN = `/datacube/getweanalysisappiddailyretaininfo?${token}`;

test.each([
  ['an unknown path', ['/cgi-bin/get_api_domain_ips', 'GET']],
  ['another unknown path', ['/wxa/business/getuserphonenumbers/wxa/business', 'POST', '{}']],
  ['a path of 7 KB', [`/cgi-bin/${'get_api_domain_ip'.repeat(400)}`, 'GET']],
  ['a path that is like many', [`/wxa/business/express/cgi-bin/getweanalysisappid_delivery_open`, 'GET']],
  ['a wrong method', [RETAIN, 'GET']],
  ['a wrong token', ['/cgi-bin/get_api_domain_ip?access_token=x', 'GET']],
  ['no token', ['/cgi-bin/get_api_domain_ip', 'GET']],
  ['a broken body', [RETAIN, 'POST', '{']],
  ['a body with another schema', [RETAIN, 'POST', '{"begin_date":1}']],
] as [string, [string, string, string?]][])('%s costs about what a known call costs', async (_, refused) => {
  const CALLS = 40;
  const least = { known: Number.POSITIVE_INFINITY, refused: Number.POSITIVE_INFINITY };
  const measure = async (kind: keyof typeof least, ...call: [string, string?, string?]) => {
    // The processor's time of this process, client and mock: a busy machine does not change it much.
    const begun = process.cpuUsage();
    for (let count = 0; count < CALLS; count++) await send(...call);
    const { user, system } = process.cpuUsage(begun);
    least[kind] = Math.min(least[kind], user + system);
  };
  for (let round = 0; round < 8; round++) {
    await measure('known', KNOWN);
    await measure('refused', ...refused);
  }
  // Compared letter by letter with all paths, an unknown one cost ten times as much and more.
  expect(least.refused / least.known).toBeLessThan(5);
});
