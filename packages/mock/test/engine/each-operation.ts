import { afterEach, expect, test, vi } from 'vitest';
import { createContractFetch } from '../../src/contract.ts';
import { openMock } from '../caller.ts';
import { createReadyCalls } from '../ready-calls.ts';
import { specCalls as everyCall, type SpecCall } from '../spec-examples.ts';

// Pictures have a test of their own below.
const allCalls = everyCall.filter(({ answer }) => answer !== undefined);
const allPictures = everyCall.filter(({ answer }) => answer === undefined);

// In process: test/faults/client.test.ts calls every operation over HTTP.
const opened = await openMock({ pay: { wx1: { appKey: 'key', sandboxAppKey: 'key' } } }, false);
const { access_token } = await opened.legacy();
const toRequest = createReadyCalls(opened, access_token);
const spies = (['log', 'warn', 'error', 'info'] as const).map((method) => vi.spyOn(console, method));
const contractFetch = createContractFetch({ upstream: opened.mock.fetch });

const ask = async (call: SpecCall, headers: Record<string, string> = {}) => {
  // An app that has done nothing yet gets the examples; one that has objects of its own is told which do not exist.
  opened.mock.reset();
  const request = await toRequest(call);
  for (const [name, value] of Object.entries(headers)) request.headers.set(name, value);
  // Throws where the request or the answer breaks the spec.
  const answer: { errcode?: number; errmsg?: string } = JSON.parse(
    await (await contractFetch(request)).text(),
  );
  return answer;
};

/**
 * What every operation of the spec does.
 *
 * @param step 1 for all of them, 20 for each twentieth.
 */
export function eachOperation(step: number): void {
  const some = <Call>(calls: readonly Call[]) => calls.filter((_, index) => index % step === 0);
  const specCalls = some(allCalls);
  const pictures = some(allPictures);
  const signed = some(everyCall);

  afterEach(() => {
    // Prism and its validators say nothing on the console.
    for (const spy of spies) expect(spy).not.toHaveBeenCalled();
  });

  test('the bundle has operations', () => {
    expect(allCalls.length).toBeGreaterThanOrEqual(400);
  });

  test.each(specCalls)('$operationId answers its own example request as the spec says', async (call) => {
    const answer = await ask(call);
    expect(answer.errcode ?? 0, answer.errmsg).toBe(0);
  });

  test.each(specCalls)('$operationId answers with the spec’s example where it is asked for', async (call) => {
    expect(await ask(call, { prefer: 'example=success' })).toEqual(call.answer);
  });

  test.each(specCalls)('$operationId makes up an answer that keeps to the spec', async (call) => {
    const first = await ask(call, { prefer: 'dynamic=true, seed=7' });
    expect(first.errcode ?? 0, first.errmsg).toBe(0);
    expect(await ask(call, { prefer: 'dynamic=true, seed=7' })).toEqual(first);
  });

  test.each(specCalls)('$operationId ends in the error that is asked for', async (call) => {
    expect((await ask(call, { prefer: 'errcode=45009' })).errcode).toBe(45009);
  });

  test.each(pictures)('$operationId answers with bytes, and with JSON where it fails', async (call) => {
    const answer = await contractFetch(await toRequest(call));
    expect(answer.headers.get('content-type')).not.toContain('json');
    expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(0);
    expect((await ask(call, { prefer: 'errcode=45009' })).errcode).toBe(45009);
  });

  test.each(signed.filter(({ credentials }) => credentials.includes('pay_sig')))(
    '$operationId is refused without its signature',
    async (call) => {
      const unsigned = { ...call, credentials: call.credentials.filter((name) => name !== 'pay_sig') };
      const answer: { errmsg?: string } = JSON.parse(
        await (await opened.mock.fetch(await toRequest(unsigned))).text(),
      );
      expect(answer.errmsg).toContain('pay_sig is missing');
    },
  );
}
