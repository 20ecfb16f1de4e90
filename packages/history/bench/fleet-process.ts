// One worker of the fleet. Each app has a client and a token of its own, as in production.
import { createClient } from '@weapp-openapi/core';
import { undiciTransport } from '@weapp-openapi/core/undici';
import { openHistory } from '../src/index.ts';

const { HISTORY_URL = '', WECHAT_URL = '', NOW, APPS_AT_ONCE } = process.env;
const shared = { baseUrl: WECHAT_URL, transport: undiciTransport() };
const open = createClient(shared);

async function clientOf(appid: string) {
  const app = { grant_type: 'client_credential', appid, secret: 'any' } as const;
  return createClient({ ...shared, credential: (await open.getStableAccessToken(app)).access_token });
}

const history = await openHistory({ url: HISTORY_URL, now: () => Number(NOW) });
const worker = await history.work({ clientOf, appsAtOnce: Number(APPS_AT_ONCE) });
process.once('message', () => void worker.stop());
process.send?.('ready');
await worker.stopped;
await history.close();
process.send?.({ cpu: process.cpuUsage(), rss: process.resourceUsage().maxRSS });
process.disconnect?.();
