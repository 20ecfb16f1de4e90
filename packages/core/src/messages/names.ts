import type { Texts } from '../errors/texts.ts';

// Of names that do not exist.

export const misspeltOption = (name: string, near: string): Texts => ({
  en: `there is no option "${name}". Did you mean ${near}?`,
  zh: `没有选项 "${name}"，是不是想写 ${near}？`,
});
export const notPaginated = (name: string): Texts => ({
  en: `${name} is not paginated.`,
  zh: `${name} 不是分页接口。`,
});
export const noOperation = (name: string, near?: string, nearInChinese = near): Texts => ({
  en: `There is no operation ${name}.${near ? ` Did you mean ${near}?` : ''} Operations have WeChat's English names (接口英文名); use \`request\` for endpoints that the spec lacks.`,
  zh: `没有接口 ${name}。${nearInChinese ? `是不是想写 ${nearInChinese}？` : ''}接口名是官方文档里的「接口英文名」；接口描述里没有的接口用 \`request\` 调用。`,
});
