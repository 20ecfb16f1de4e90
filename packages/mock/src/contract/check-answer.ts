import { isObject } from '../engine/document.ts';
import type { Operation } from '../engine/operations.ts';
import { loadPrism } from '../engine/prism.ts';
import type { Violation } from './contract-error.ts';
import { toViolation } from './to-violation.ts';

/** Every violation of the spec in a response. */
export async function checkAnswer(operation: Operation, response: Response): Promise<Violation[]> {
  // WeChat also sends JSON as text/plain, and JSON errors in place of a picture.
  const body = readJson(await response.text());
  if (body === undefined) {
    return operation.binary ? [] : [{ where: 'response.body', message: 'must be JSON' }];
  }
  const failed = isObject(body) && typeof body.errcode === 'number' && body.errcode !== 0;
  const prism = await loadPrism();
  // The spec has two responses, 200 and default; any status but 200 selects the default.
  const problems = prism.checkOutput(operation.prism, failed ? 400 : 200, body);
  return problems.map(toViolation('response'));
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
