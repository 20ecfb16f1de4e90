import { WeappUsageError } from '@weapp-openapi/core';
import { noFunction, optionsMissing, signalWrong } from './messages/options.ts';

/** @throws WeappUsageError unless it is an object, such as `example`. */
export function needed<Input>(method: string, input: Input, example: string): Input {
  if (typeof input === 'object' && input !== null) return input;
  throw new WeappUsageError(optionsMissing(method, example));
}

/** Not instanceof: a signal may come from another realm. */
const isSignal = (signal: unknown): boolean =>
  ['throwIfAborted', 'addEventListener'].every(
    (name) => typeof (Object(signal) as Readonly<Record<string, unknown>>)[name] === 'function',
  );

/** @throws WeappUsageError for a signal that is none, or a callback that is no function. */
export function checkCallbacks(
  method: string,
  { signal, ...callbacks }: Readonly<Record<string, unknown>>,
): void {
  if (signal !== undefined && !isSignal(signal)) {
    throw new WeappUsageError(signalWrong(method));
  }
  for (const [name, callback] of Object.entries(callbacks)) {
    if (callback === undefined || typeof callback === 'function') continue;
    throw new WeappUsageError(noFunction(method, name));
  }
}
