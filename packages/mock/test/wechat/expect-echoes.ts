import { expect } from 'vitest';
import { createContractFetch } from '../../src/contract.ts';
import { isObject } from '../../src/engine/document.ts';
import { openMock } from '../caller.ts';
import { createReadyCalls } from '../ready-calls.ts';
import { specCalls } from '../spec-examples.ts';

/** With other ids in the request, the answer of each `step`th operation still keeps to the spec. */
export async function expectEchoes(step: number): Promise<void> {
  const opened = await openMock({ pay: { wx1: { appKey: 'key', sandboxAppKey: 'key' } } }, false);
  const { access_token } = await opened.legacy();
  const ready = createReadyCalls(opened, access_token);
  const contractFetch = createContractFetch({ upstream: opened.mock.fetch });
  const calls = specCalls.filter(({ answer, body }) => answer !== undefined && isObject(body));
  let echoed = 0;
  for (let index = 0; index < calls.length; index += step) {
    const call = calls[index];
    if (!call) continue;
    const request = await ready({ ...call, body: others(call.body) });
    // Throws where the answer breaks the spec. An id that the mock or the schema refuses is none of this test.
    const answer = await contractFetch(request).catch((error: Error) => {
      if (/request\./.test(error.message)) return undefined;
      throw error;
    });
    const text = (await answer?.text()) ?? '';
    if (text !== JSON.stringify(call.answer)) echoed++;
  }
  expect(echoed).toBeGreaterThan(40 / step);
}

/** Other values of the same kind as the example's. */
function others(body: unknown): unknown {
  if (!isObject(body)) return body;
  const changed = Object.entries(body).map(([name, value]) => {
    const isFree = /(?:id|_no)$/i.test(name) && !/^(?:appid|app_id|env)$/i.test(name);
    if (isFree && typeof value === 'string') return [name, `${value.slice(0, -1)}7`];
    return [name, isFree && typeof value === 'number' && Number.isSafeInteger(value + 7) ? value + 7 : value];
  });
  return Object.fromEntries(changed);
}
