// A first call with what is published on JSR. Argument: the mock's URL.
import { createAnalysis, lastDays } from '@weapp-openapi/analysis';
import { createClient } from '@weapp-openapi/core';
import { paySig } from '@weapp-openapi/crypto';
import { createPush } from '@weapp-openapi/push';
import { createTokenManager } from '@weapp-openapi/token';

const [baseUrl] = globalThis.Deno.args;
const credential = createTokenManager({ appid: 'wx1', secret: 'any', baseUrl });
const wx = createClient({ credential, baseUrl });
const { newUsers } = await createAnalysis(wx).retention(lastDays(3));
const signature = await paySig({ appKey: 'key', uri: 'requestVirtualPayment', signData: '{}' });
const push = createPush({ appid: 'wx1', token: 'any', mode: 'plain' });
if (newUsers.rows.length === 0 || !signature || !push.fetch) throw new Error('Something is missing.');
