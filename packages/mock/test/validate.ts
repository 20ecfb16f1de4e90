import { operations } from '../src/engine/operations.ts';
import { loadPrism } from '../src/engine/prism.ts';

/** A function that throws where an answer to an operation is not as the spec says; failures are not looked at. */
export async function createValidate() {
  const prism = await loadPrism();
  return async (path: string, method: string, answer: unknown): Promise<void> => {
    const { errcode } = Object(answer);
    if (typeof errcode === 'number' && errcode !== 0) return;
    const operation = await operations.get(path)?.get(method)?.();
    if (!operation) throw new Error(`The spec has no ${method} ${path}.`);
    const problems = prism.checkOutput(operation.prism, 200, answer);
    if (problems.length > 0) throw new Error(`${operation.id}: ${JSON.stringify(problems.slice(0, 3))}`);
  };
}
