import { expect, test } from 'vitest';
import { createContractFetch } from '../src/contract.ts';
import { specCalls, toRequest } from './spec-examples.ts';

/**
 * The contract lets the spec's own examples through.
 *
 * @param step 1 for all of them, 20 for each twentieth.
 */
export function exampleRequests(step: number): void {
  const contractFetch = createContractFetch();
  const calls = specCalls.filter(({ answer }) => answer !== undefined);

  test.each(calls.filter((_, index) => index % step === 0))(
    '$operationId: the spec’s example request is right, and Prism answers it',
    async (call) => {
      const response = await contractFetch(toRequest('https://api.weixin.qq.com', call, 'TOKEN'));
      expect(await response.json()).toEqual(call.answer);
    },
  );
}
