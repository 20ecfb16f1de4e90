import { createAnalysis } from '@weapp-openapi/analysis';
import { createClient } from '@weapp-openapi/core';
import { createTokenManager } from '@weapp-openapi/token';

const credential = createTokenManager({ appid: 'wx448f04719cd48f69', secret: 'APPSECRET' });
export const analysis = createAnalysis(createClient({ credential }));
export const signal = AbortSignal.timeout(60_000);
