import { createCall } from '../call/call.ts';
import { WeappUsageError } from '../errors/errors.ts';
import type { CallOptions } from '../operation/call-options.ts';
import { serialiseInput } from '../operation/input.ts';
import type { OperationOf } from '../operation/operation.ts';
import { type CallerOptions, readSettings } from './options.ts';

/** Calls one operation; resolves to its success value. */
export type Caller = <Input, Data>(
  operation: OperationOf<Input, Data>,
  ...args: undefined extends Input
    ? [input?: Input, options?: CallOptions]
    : [input: Input, options?: CallOptions]
) => Promise<Data>;

/**
 * The client for bundles: a bundler keeps only the operations that are used. Errors have no `meaning`, `remedy`
 * and `docs`, which would weigh more than all the rest.
 *
 * @example
 * import { createCaller, getDailyRetain } from '@weapp-openapi/core/operations';
 *
 * const call = createCaller({ credential });
 * const { visit_uv_new } = await call(getDailyRetain, { begin_date: '20170313', end_date: '20170313' });
 * @throws {WeappUsageError} when an option is wrong.
 */
export function createCaller(callerOptions: CallerOptions = {}): Caller {
  const call = createCall(readSettings(callerOptions));
  return async (operation, ...[input, callOptions]) => {
    const fields: unknown = input ?? {};
    if (!Array.isArray(operation) || typeof fields !== 'object') {
      throw new WeappUsageError('call(operation, input): one of them is none.');
    }
    const options: CallOptions = Object(callOptions);
    const { data, error } = await call(operation, options, (deadline) =>
      serialiseInput(operation, Object(fields), options, deadline),
    );
    if (error) throw error;
    // What the spec says of the operation.
    return data as never;
  };
}
