// One process that opens a history and syncs it with the mock server, when it is told to go.
import { once } from 'node:events';
import { createClient } from '@weapp-openapi/core';
import { openHistory } from '../../src/index.ts';

const { HISTORY_URL = '', MOCK_URL = '', TOKEN = '', NOW, FROM = '' } = process.env;
const wx = createClient({ baseUrl: MOCK_URL, credential: TOKEN });

process.send?.('ready');
await once(process, 'message');
const history = await openHistory({ url: HISTORY_URL, now: () => Number(NOW) });
process.send?.('open');
const result = await history.sync(wx, { appid: 'wx1', from: FROM });
await history.close();
process.send?.({ ...result, failed: result.failed.map(({ error }) => String(error)) });
process.disconnect?.();
