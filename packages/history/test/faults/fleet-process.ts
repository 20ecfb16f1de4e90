// One worker of a fleet in a process of its own; each app has its own token. Ends gracefully on SIGTERM.
import { createClient } from '@weapp-openapi/core';
import { openHistory } from '../../src/index.ts';

const { HISTORY_URL = '', MOCK_URL = '', NOW } = process.env;

/** A client of the app, with a token of its own. */
async function clientOf(appid: string) {
  const open = createClient({ baseUrl: MOCK_URL });
  const app = { appid, secret: 'any' };
  const token = await open.getStableAccessToken({ grant_type: 'client_credential', ...app });
  return createClient({ baseUrl: MOCK_URL, credential: token.access_token });
}

const history = await openHistory({ url: HISTORY_URL, now: () => Number(NOW) });
const worker = await history.work({ clientOf, appsAtOnce: 4 });
process.once('SIGTERM', () => void worker.stop());
process.send?.('ready');
await worker.stopped;
await history.close();
process.disconnect?.();
