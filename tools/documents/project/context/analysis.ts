import { createAnalysis } from '@weapp-openapi/analysis';
import { createClient } from '@weapp-openapi/core';
import { createTokenManager } from '@weapp-openapi/token';

const credential = createTokenManager({ appid: 'wx448f04719cd48f69', secret: 'APPSECRET' });
export const analysis = createAnalysis(createClient({ credential }));
export const signal = AbortSignal.timeout(60_000);

// A chart in a page follows the size of its window.
const page = new EventTarget();
export const addEventListener = page.addEventListener.bind(page);
export const removeEventListener = page.removeEventListener.bind(page);
