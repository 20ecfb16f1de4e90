import { expect } from 'vitest';
import { checkRequest } from '../../src/engine/check.ts';
import { operations } from '../../src/engine/operations.ts';
import type { PrismRequest } from '../../src/engine/prism.ts';
import { Refusal } from '../../src/engine/refusal.ts';

/** The errcode and hint for a body of an operation; 0 if it is fine. */
export async function check(path: string, body: unknown, query: Record<string, string> = {}) {
  const method = body === undefined ? 'get' : 'post';
  const operation = await operations.get(path)?.get(method)?.();
  if (!operation) throw new Error(`no ${method} ${path}`);
  const text = JSON.stringify(body) ?? '';
  const headers = { 'content-type': 'application/json', 'content-length': String(text.length) };
  const request: PrismRequest = { method, url: { path, query }, headers, body };
  try {
    await checkRequest(operation, request, text.length);
    return { errcode: 0 };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { errcode: error.errcode, hint: error.hint };
  }
}

/** Checks a list of so many wrong items. Resolves to the processor's time that it took. */
export async function checkWrongItems(count: number): Promise<number> {
  const list = Array.from({ length: count }, () => ({ drama_id: 7 }));
  const begun = process.cpuUsage();
  expect(await check('/wxadrama/developersetiaadrama', { list })).toMatchObject({ errcode: 2 });
  const { user, system } = process.cpuUsage(begun);
  return user + system;
}
