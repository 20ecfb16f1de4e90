import type { isWeappError } from '../errors/errors.ts';
import type { CallEvent, Hooks } from './hooks.ts';

/** Where debug lines go: one line of text, without a line break. */
export type DebugLog = (line: string) => void;

/**
 * Hooks that write a line a request.
 *
 * @param isOurs {@link isWeappError}. Not imported, so that a client can load this file alone, and only when needed.
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
