import type { Texts } from '../errors/texts.ts';

// Of the path style.

export const noPath = (method: string): Texts => ({
  en: `${method}: the path must be a string.`,
  zh: `${method}：路径必须是字符串。`,
});
export const otherMethod = (path: string, id: string, right: string, method: string): Texts => ({
  en: `${path} (${id}) is called with ${right}, not with ${method}.`,
  zh: `${path}（${id}）要用 ${right} 调用，不是 ${method}。`,
});
export const unknownPath = (path: string, near?: string): Texts => ({
  en: `No operation has the path ${path}.${near ? ` Did you mean ${near}?` : ''} Paths begin with a slash and have no host or query.`,
  zh: `没有路径为 ${path} 的接口。${near ? `是不是想写 ${near}？` : ''}路径以斜杠开头，不带域名和查询参数。`,
});
