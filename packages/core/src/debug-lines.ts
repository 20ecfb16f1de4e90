import type { DebugLog } from './debug.ts';
import type { isWeappError } from './errors.ts';
import type { CallEvent, Hooks } from './hooks.ts';

/**
 * Hooks that write a line a request.
 *
 * @param isOurs What knows errors of these packages: who loads this file at the start has it from errors.ts, and who
 * loads it later from start.ts.
 */
export function debugLines(log: DebugLog, isOurs: typeof isWeappError): Hooks {
  const write = ({ call, attempt }: CallEvent, ...parts: unknown[]) =>
    log(`weapp ${call.operationId} ${parts.filter(Boolean).join(' ')} attempt=${attempt}`);
  return {
    onResponse(event) {
      const { host, status, errcode, rid, duration } = event;
      return write(
        event,
        host,
        status,
        errcode !== undefined && `errcode=${errcode}`,
        rid && `rid=${rid}`,
        ms(duration),
      );
    },
    onRetry(event) {
      const { because, delay, error } = event;
      return write(event, `retry because=${because}`, `error=${error.code}`, `in=${ms(delay)}`);
    },
    onError(event) {
      const { error, duration } = event;
      return write(event, 'failed', `error=${isOurs(error) ? error.code : 'credential'}`, ms(duration));
    },
  };
}

const ms = (duration: number) => `${Math.round(duration)}ms`;
