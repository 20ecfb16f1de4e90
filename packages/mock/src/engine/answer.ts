import type { Operation } from './operations.ts';
import type { Preference } from './prefer.ts';
import { loadPrism, type MockChoice, type PrismRequest } from './prism.ts';
import { Refusal } from './refusal.ts';

const plain = new WeakMap<Operation, Promise<unknown>>();

/** Prism's answer to a valid request: the `success` example unless the caller prefers another. */
export async function mockAnswer(
  operation: Operation,
  request: PrismRequest,
  { example, dynamic, seed }: Preference = {},
): Promise<unknown> {
  if (dynamic) return mock(operation, request, { dynamic, ...(seed === undefined ? {} : { seed }) });
  if (example !== undefined) return namedExample(operation, request, example);
  // Without a preference the answer never changes, so Prism makes it only once.
  let answer = plain.get(operation);
  if (!answer) {
    answer = mock(operation, request, { exampleKey: 'success' }).then(
      (body) => body ?? mock(operation, request, {}),
    );
    plain.set(operation, answer);
  }
  return answer;
}

async function mock(operation: Operation, request: PrismRequest, choice: MockChoice) {
  const prism = await loadPrism();
  return prism.mock(operation.prism, request, choice);
}

async function namedExample(operation: Operation, request: PrismRequest, exampleKey: string) {
  const success = await mock(operation, request, { exampleKey });
  if (success !== undefined) return success;
  // Any status but 200 selects the `default` response: WeChat's failures.
  const failure = await mock(operation, request, { exampleKey, code: 400 });
  if (failure !== undefined) return failure;
  throw new Refusal(47001, `${operation.id} has no example with that name`);
}
