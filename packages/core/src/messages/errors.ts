// Messages of the error classes, in both languages.
import type { Texts } from '../errors/texts.ts';

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

export const statusIs = (status: number): Texts => ({
  en: `HTTP status ${status}.`,
  zh: `HTTP 状态码 ${status}。`,
});

export const parserGone = (): Texts => ({ en: 'its parser cannot be loaded', zh: '解析器无法加载' });

export const notCallable = (): Texts => ({ en: ' cannot be called like this.', zh: ' 不能这样调用。' });

/** A message that continues the operation's name. */
export const afterName = (operationId: string, { en, zh }: Texts): Texts => ({
  en: operationId + en,
  zh: operationId + zh,
});
