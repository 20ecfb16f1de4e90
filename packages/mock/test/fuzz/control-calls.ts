import { adminRoutes } from '../../src/admin/admin.ts';
import { openMock } from '../../src/mock.ts';
import type { Random } from './random.ts';

const routes = adminRoutes(openMock({}));

/** Bodies of any path. */
const ANY: ((random: Random) => unknown)[] = [
  () => undefined,
  () => [],
  () => JSON.parse('{"__proto__":{"app":"wx1"},"constructor":{}}'),
];

/** Bodies that a path takes, or nearly, by its first step. Nothing is pushed anywhere else, no answer waits for long. */
const BODIES: Readonly<Record<string, ((random: Random) => unknown)[]>> = {
  users: [
    ({ upTo }) => ({ app: 'wx1', openid: `o${upTo(50)}`, subscriptions: { t: upTo(3) } }),
    ({ upTo }) => ({ app: `wx${upTo(5_000)}`, name: 'x'.repeat(upTo(5_000)) }),
    ({ upTo }) => ({ template_id: `t${upTo(9)}`, count: upTo(9) - 4 }),
  ],
  'virtual-payment': [
    ({ upTo }) => ({ app: 'wx1', openid: `o${upTo(9)}`, productId: 'sword', outTradeNo: `T${upTo(50)}` }),
    ({ upTo }) => ({ app: 'wx1', openid: `o${upTo(9)}`, buyQuantity: upTo(4), env: upTo(3) }),
    ({ upTo }) => ({ app: 'wx1', outTradeNo: `T${upTo(50)}`, detail: 'x'.repeat(upTo(3_000)) }),
    ({ upTo }) => ({ app: 'wx1', openid: 'o1', productId: 'vip', outContractCode: `C${upTo(9)}` }),
    ({ upTo }) => ({ app: 'wx1', amount: upTo(9) }),
  ],
  orders: [
    ({ upTo }) => ({ app: 'wx1', openid: `o${upTo(9)}`, amount: upTo(9), transactionId: `${upTo(50)}` }),
    ({ upTo }) => ({ app: 'wx1', transactionId: `${upTo(50)}` }),
  ],
  quotas: [
    ({ upTo, pick }) => ({ app: 'wx1', operation: pick(['sendMessage', 'toString']), remain: upTo(9) }),
  ],
  scenarios: [
    ({ upTo, pick }) => ({
      ...{ operation: pick(['sendMessage', 'getUnlimitedQRCode', undefined]), times: 1 + upTo(3) },
      ...pick<object>([{ errcode: 45009 }, { drop: true }, { status: 502 }, { delay: upTo(20) }]),
    }),
    ({ upTo }) => ({ rules: Array.from({ length: upTo(300) }, () => ({ app: 'wx9', errcode: upTo(99) })) }),
  ],
  clock: [
    ({ pick, upTo }) => ({ advance: pick<unknown>([upTo(1e9), '2h', -1, 1e300, {}]) }),
    ({ pick }) => ({ set: pick<unknown>(['2024-06-01', 0, -1e300, 'never', []]) }),
  ],
  push: [
    ({ pick }) => ({
      ...{ event: pick(['text', 'xpay_goods_deliver_notify', '__proto__']) },
      ...{ settings: { to: 'http://127.0.0.1:1/' }, fields: { 'a.b.c': 1, '__proto__.x': 1 } },
    }),
  ],
  links: [
    ({ pick }) => ({ link: pick(['weixin://dl/business/?t=a', 'weapp-mock://wx1/%']) }),
    () => ({ picture: '!' }),
  ],
  state: [
    ({ pick }) => ({
      ...{ 'weapp-mock': 1, ahead: pick<unknown>([0, 1e300, 'x']) },
      maps: pick<unknown>([{}, { users: [['a', { $bytes: 'x' }]] }, { pushes: [['1', null]] }, []]),
    }),
  ],
  reset: [({ pick }) => ({ tokens: pick<unknown>([true, false, 1]) })],
};

const VALUES = ['wx1', 'o1', '1', '__proto__', 'constructor', '%00', '..%2f..', '%zz', 'x'.repeat(3_000)];
const QUERIES = [
  ...['', '', 'timeout=0', 'timeout=20', 'app=wx1&event=__proto__', 'after=-1', 'limit=99999', 'kind=x'],
  ...['begin=20240101&end=20241231', 'begin=20240101&end=99991231', 'kind=month&cohort=20240301&offset=1000'],
  ...['age=1e9', 'date=99999999', 'operation=toString', 'openid=%ff', 'a=1&'.repeat(200)],
];

/** A call of the control API. */
export function controlCall(random: Random, value: () => unknown): { line: string[]; content: Buffer } {
  const { pick, isLucky } = random;
  const route = pick(routes);
  const path = route.path.replaceAll(/\{\w+\}/g, () => pick(VALUES));
  const method = isLucky(0.1) ? pick(['OPTIONS', 'PATCH', 'HEAD', 'DELETE']) : route.method;
  const fitting = BODIES[route.path.split('/')[1] ?? ''] ?? ANY;
  const body = isLucky(0.1) ? value() : pick(isLucky(0.8) ? fitting : ANY)(random);
  const content = Buffer.from(method === 'GET' || body === undefined ? '' : JSON.stringify(body));
  const query = method === 'GET' ? pick(QUERIES) : '';
  return { line: [method, `/__mock${path}${query && '?'}${query}`], content };
}
