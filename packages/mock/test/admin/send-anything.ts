import { expect } from 'vitest';
import { adminRoutes } from '../../src/admin/admin.ts';
import { openMock as openPortless } from '../../src/mock.ts';
import { openMock } from '../caller.ts';

const { mock, errcodeWith, stable } = await openMock();
const routes = adminRoutes(openPortless({})).filter(({ path }) => path !== '/events');

/** Bodies and values that nobody expects. */
const BODIES: unknown[] = [
  ...[undefined, null, 0, '', [], {}, [[]], 'x'.repeat(100_000), JSON.parse('{"__proto__":{"a":1}}')],
  { rules: [null, 1, { steps: [null] }, { fields: [], answer: [] }] },
  { rules: [JSON.parse('{"fields":{"__proto__":{}},"errcode":1,"operation":"constructor"}')] },
  { app: 1, name: {}, subscriptions: { t: -1 } },
  { app: 'wx1', openid: '__proto__', subscriptions: JSON.parse('{"__proto__":1}') },
  { template_id: '__proto__', count: 1e300 },
  { advance: 1e300 },
  { advance: -1 },
  { set: 1e300 },
  { set: [] },
  { event: '__proto__', settings: { to: 'http://127.0.0.1:1/' } },
  { event: 'text', fields: { '__proto__.a': 1, 'Content.x': 1 }, settings: { to: 'http://127.0.0.1:1/' } },
  { app: '__proto__', operation: 'sendMessage', remain: 0 },
  { link: 'x'.repeat(50_000) },
  { picture: '!!!' },
  { 'weapp-mock': 1, ahead: 1e300, maps: {} },
  { 'weapp-mock': 1, ahead: 0, maps: { users: [['a', { $bytes: 'x' }]], outbox: [['1', null]] } },
];

/** @param step 1 for each body to each path; 40 for each fortieth pair. */
export async function sendAnything(step: number): Promise<void> {
  let count = 0;
  for (const { method, path } of routes) {
    for (const value of ['wx1', '__proto__', '%00', '..%2f..', 'x'.repeat(2_000)]) {
      const url = `${mock.url}/__mock${path.replaceAll(/\{\w+\}/g, value)}`;
      for (const body of method === 'GET' ? [undefined] : BODIES) {
        if (count++ % step !== 0) continue;
        const init =
          body === undefined
            ? {}
            : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
        const wait = path === '/requests/wait' ? '?timeout=0' : '';
        const response = await fetch(url + wait, { method, ...init });
        const text = await response.text();
        expect(response.status, `${method} ${path} ${text}`).toBeLessThan(500);
        if (response.status >= 400) expect(JSON.parse(text).error, path).toMatch(/^.{8,}/);
      }
      if (!path.includes('{')) break;
    }
  }
  mock.reset({ tokens: true });
  expect(await errcodeWith((await stable()).access_token)).toBe(0);
}
