import { createCall } from '../call/call.ts';
import { WeappUsageError } from '../errors/errors.ts';
import { inLanguage, spoken } from '../errors/texts.ts';
import { callWrong } from '../messages/settings.ts';
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
 * The client for bundles: a bundler keeps only the operations that are used. Errors have no `meaning`, `remedy` and
 * `docs`, which would be larger than everything else together.
 *
 * @example
 * import { createCaller, getDailyRetain } from '@weapp-openapi/core/operations';
 *
 * const call = createCaller({ credential });
 * const { visit_uv_new } = await call(getDailyRetain, { begin_date: '20170313', end_date: '20170313' });
 * @throws {WeappUsageError} if an option is wrong.
 */
export function createCaller(callerOptions: CallerOptions = {}): Caller {
  const { language } = Object(callerOptions) as CallerOptions;
  const call = spoken(language, () => createCall(readSettings(callerOptions)));
  return async (operation, ...[input, callOptions]) => {
    const fields: unknown = input ?? {};
    if (!Array.isArray(operation) || typeof fields !== 'object') {
      throw inLanguage(new WeappUsageError(callWrong()), language);
    }
    const options: CallOptions = Object(callOptions);
    const { data, error } = await call(operation, options, (deadline) =>
      serialiseInput(operation, Object(fields), options, deadline),
    );
    if (error) throw error;
    // The spec says that this is the operation's type.
    return data as never;
  };
}
