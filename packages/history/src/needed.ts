import { WeappUsageError } from '@weapp-openapi/core';

/** @throws WeappUsageError unless it is an object, such as `example`. */
export function needed<Input>(method: string, input: Input, example: string): Input {
  if (typeof input === 'object' && input !== null) return input;
  throw new WeappUsageError(`${method}: options are missing, such as ${example}.`);
}
