import type { Texts } from '../errors/texts.ts';

// Of `request`.

/** Stands where otherwise a field's name does. */
export const theBody = (): Texts => ({ en: 'the body', zh: '请求体 body' });

export const methodWrong = (): Texts => ({
  en: "request: the method must be 'GET' or 'POST'.",
  zh: "request：method 必须是 'GET' 或 'POST'。",
});
export const pathWrong = (): Texts => ({
  en: 'request: the path must begin with one slash and have no host or query, such as /wxa/getwxacode; parameters go in `query`.',
  zh: 'request：路径必须以一个斜杠开头，不带域名和查询参数，例如 /wxa/getwxacode；参数写在 `query` 里。',
});
export const getWithBody = (): Texts => ({
  en: 'request: a GET has no body; its fields go in `query`.',
  zh: 'request：GET 没有请求体，字段写在 `query` 里。',
});
export const securityWrong = (): Texts => ({
  en: 'request: `security` must be an array.',
  zh: 'request：`security` 必须是数组。',
});
export const securityUnknown = (known: string): Texts => ({
  en: `request: \`security\` may contain ${known}.`,
  zh: `request：\`security\` 里可以写 ${known}。`,
});
