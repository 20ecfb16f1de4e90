import { createClient } from '@weapp-openapi/core';
import * as operations from '@weapp-openapi/core/operations';
import { expect, vi } from 'vitest';
import { createTokenManager } from '../../src/index.ts';
import { remoteToken } from '../../src/remote.ts';
import { APP, mockWeChat } from '../mock.ts';
import { call, post, SHARED, startService } from './token-service.ts';

/** Moves the clocks of the managers, the service and the mock; network and timers stay real. */
export const clock = () => vi.useFakeTimers({ toFake: ['Date', 'performance'] });

export const claim = (token: string, operation?: string, client?: string) =>
  post(JSON.stringify({ appid: APP.appid, token, operation, client }));

/** A service whose manager asks the mock, and what WeChat was asked for. */
export async function openClaims() {
  const wechat = await mockWeChat({ now: () => Date.now() });
  const manager = createTokenManager({ ...APP, ...wechat });
  const { url } = await startService({ tokens: { [APP.appid]: manager } });
  const current = async () => (await call(`${url}/token?appid=${APP.appid}`)).body.access_token;
  return { wechat, manager, url, current };
}

/** Names without end cause two forced refreshes of one client, and cost another one nothing. */
export async function namesWithoutEnd(hours: number): Promise<void> {
  clock();
  const { url, current, wechat, manager } = await openClaims();
  const bad = 'getUserRiskRank';
  for (let count = 0; count < 2; count++) await call(`${url}/invalidate`, claim(await current(), bad, 'a'));
  expect(manager.isToBlame(bad)).toBe(true);

  const names = Object.keys(operations).filter((name) => name !== bad);
  for (let count = 0; count < hours * 60; count++) {
    const token = await current();
    await call(`${url}/invalidate`, claim(token, names[count % names.length], 'one'));
    await call(`${url}/invalidate`, claim(token, `invented-${count}`, 'one'));
    vi.advanceTimersByTime(60_000);
  }
  expect(wechat.requests.filter((request) => request.endsWith('forced')).length).toBeLessThanOrEqual(1 + 2);
  expect(manager.isToBlame(bad)).toBe(true);
  expect(manager.isToBlame('invented-1')).toBe(false);
}

/** Clients without end that name themselves anew ask WeChat no more often than one. */
export async function clientsWithoutEnd(clients: number): Promise<void> {
  clock();
  const { url, current, wechat } = await openClaims();
  const token = await current();
  const before = wechat.requests.length;
  const names = Object.keys(operations);
  await Promise.all(
    Array.from({ length: clients }, (_, index) =>
      call(`${url}/invalidate`, claim(token, names[index], `c${index}`)),
    ),
  );
  expect(wechat.requests.length - before).toBeLessThan(10);
}

/** Operations of a client that are refused do not stand in the way of one that works until the token dies. */
export async function manyRefused(rounds: number): Promise<void> {
  clock();
  const { url, wechat, manager } = await openClaims();
  const remote = remoteToken({ url, secret: SHARED, appid: APP.appid });
  const wx = createClient({ ...wechat, credential: remote });
  const bad = Object.keys(operations).slice(0, 40);
  const refuse = async (operation: string) => {
    const first = await remote.get();
    await remote.invalidate(first, operation);
    const second = await remote.get();
    if (second !== first) await remote.invalidate(second, operation);
  };
  for (let round = 0; round < rounds; round++) {
    for (const operation of bad) {
      await refuse(operation);
      vi.advanceTimersByTime(1_000);
    }
    await wx.getApiDomainIp();
  }
  expect(bad.filter((operation) => remote.isToBlame(operation)).length).toBeGreaterThan(35);

  const outside = createClient(wechat);
  const { appid, secret } = APP;
  vi.advanceTimersByTime(31_000);
  await outside.getStableAccessToken({
    grant_type: 'client_credential',
    appid,
    secret,
    force_refresh: true,
  });
  for (const operation of bad) {
    await refuse(operation);
    // Past the pauses of the manager, which would otherwise be waited out in real time, by a clock that stands still.
    vi.advanceTimersByTime(4_000);
  }
  expect((await wx.getApiDomainIp()).ip_list.length).toBeGreaterThan(0);
  expect(manager.stats().failures).toBe(0);
}
