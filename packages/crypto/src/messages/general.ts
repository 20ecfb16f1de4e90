import type { Texts } from './texts.ts';

/** A message of a function or an operation. */
export const saidOf = (name: string, { en, zh }: Texts): Texts => ({
  en: `${name}: ${en}`,
  zh: `${name}：${zh}`,
});

export const needsNode = (found?: string): Texts => ({
  en: `@weapp-openapi/crypto needs Node 20.19 or later${found ? `, and this is Node ${found}` : ', or another runtime with WebCrypto'}.`,
  zh: `@weapp-openapi/crypto 需要 Node 20.19 或更高版本${found ? `，当前是 Node ${found}` : '，或其他带有 WebCrypto 的运行时'}。`,
});
