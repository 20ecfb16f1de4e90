// Messages of the error classes, in both languages.
import type { Texts } from './texts.ts';

/** A message about an operation, after its name. */
export const saidOf = (operationId: string, what: string | Texts): string | Texts =>
  typeof what === 'string'
    ? `${operationId}: ${what}`
    : { en: `${operationId}: ${what.en}`, zh: `${operationId}：${what.zh}` };

export const noAnswer = (host: string, reason: string | undefined): Texts => ({
  en: `no answer from ${host}${reason ? ` (${reason})` : ''}.`,
  zh: `${host} 没有响应${reason ? `（${reason}）` : ''}。`,
});

export const noAnswerInTime = (milliseconds: number): Texts => ({
  en: `no answer within ${milliseconds} ms. The call may still have reached WeChat.`,
  zh: `${milliseconds} 毫秒内没有响应。请求可能已经到达微信。`,
});

export const aborted = (): Texts => ({
  en: "aborted by the caller's signal.",
  zh: '已被调用方的 signal 中止。',
});
