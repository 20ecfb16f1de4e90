import { createClient } from '@weapp-openapi/core';
import { expect, test } from 'vitest';
import { openService } from '../../src/cloud.ts';
import { bodyOf, listen } from '../servers.ts';

/** A fake of the service in the container: answers anything, and remembers what it was asked. */
async function fakeService() {
  const requests: string[] = [];
  const { url } = await listen(async (request, response) => {
    requests.push(`${request.method} ${request.url} ${await bodyOf(request)}`.trim());
    response.end('{"errcode":0,"ip_list":["127.0.0.1"]}');
  });
  return { url, requests };
}

test('calls carry no token', async () => {
  const { url, requests } = await fakeService();
  const wx = createClient({ ...openService({ baseUrl: url }) });

  await wx.getApiDomainIp();
  await wx.getDailySummary({ begin_date: '20261101', end_date: '20261101' });
  expect(requests).toEqual([
    'GET /cgi-bin/get_api_domain_ip',
    'POST /datacube/getweanalysisappiddailysummarytrend {"begin_date":"20261101","end_date":"20261101"}',
  ]);
});

test('calls for another account name it, beside the query of the operation', async () => {
  const { url, requests } = await fakeService();
  const wx = createClient({ ...openService({ baseUrl: url, appid: 'wxbbbb' }) });

  await wx.getApiDomainIp();
  expect(requests).toEqual(['GET /cgi-bin/get_api_domain_ip?from_appid=wxbbbb']);
});

test('the service is reached over plain http', () => {
  expect(openService().baseUrl).toBe('http://api.weixin.qq.com');
});

test('an appid that is none is refused', () => {
  expect(() => openService({ appid: 'wx 1' })).toThrow('openService: `appid` must be the AppID');
});
