// Of types, values and limits.
import type { Texts } from '../change.ts';

export const typeChanged = (place: string, before: string, after: string): Texts => ({
  en: `\`${place}\` was ${before} and is now ${after}.`,
  zh: `\`${place}\` 原来是 ${before}，现在是 ${after}。`,
});
export const typeWidened = (place: string, type: string): Texts => ({
  en: `\`${place}\` may now also be ${type}.`,
  zh: `\`${place}\` 现在还可以是 ${type}。`,
});
export const typeNarrowed = (place: string, type: string): Texts => ({
  en: `\`${place}\` can no longer be ${type}.`,
  zh: `\`${place}\` 不能再是 ${type}。`,
});
export const typeClosed = (place: string, type: string): Texts => ({
  en: `\`${place}\` is now ${type}; it could be anything.`,
  zh: `\`${place}\` 限定为 ${type}，原来不限类型。`,
});
export const typeOpened = (place: string, type: string): Texts => ({
  en: `\`${place}\` can be anything; it was ${type}.`,
  zh: `\`${place}\` 不再限定类型，原来是 ${type}。`,
});
export const valueAdded = (place: string, value: string): Texts => ({
  en: `\`${place}\` has a new value: ${value}.`,
  zh: `\`${place}\` 新增取值 ${value}。`,
});
export const valueRemoved = (place: string, value: string): Texts => ({
  en: `\`${place}\` no longer has the value ${value}.`,
  zh: `\`${place}\` 不再有取值 ${value}。`,
});
export const valuesClosed = (place: string, values: string): Texts => ({
  en: `\`${place}\` is now one of ${values}; it could have any value.`,
  zh: `\`${place}\` 限定为 ${values} 之一，原来不限取值。`,
});
export const valuesOpened = (place: string, values: string): Texts => ({
  en: `\`${place}\` may have any value; it was one of ${values}.`,
  zh: `\`${place}\` 不再限定取值，原来是 ${values} 之一。`,
});
export const limitChanged = (place: string, limit: string, before: string, after: string): Texts => ({
  en: `\`${place}\`: \`${limit}\` was ${before} and is now ${after}.`,
  zh: `\`${place}\`：\`${limit}\` 原来是 ${before}，现在是 ${after}。`,
});
export const limitAdded = (place: string, limit: string, after: string): Texts => ({
  en: `\`${place}\`: \`${limit}\` is now ${after}; it had none.`,
  zh: `\`${place}\`：新增 \`${limit}\`，是 ${after}。`,
});
export const limitRemoved = (place: string, limit: string, before: string): Texts => ({
  en: `\`${place}\`: \`${limit}\` is gone; it was ${before}.`,
  zh: `\`${place}\`：删除 \`${limit}\`，原来是 ${before}。`,
});
export const needsAdded = (place: string, other: string): Texts => ({
  en: `\`${place}\` now needs \`${other}\` beside it.`,
  zh: `有 \`${place}\` 时必须有 \`${other}\`。`,
});
export const needsRemoved = (place: string, other: string): Texts => ({
  en: `\`${place}\` no longer needs \`${other}\` beside it.`,
  zh: `有 \`${place}\` 时不再必须有 \`${other}\`。`,
});
export const choicesAdded = (place: string): Texts => ({
  en: `\`${place}\` must now fit one of several choices.`,
  zh: `\`${place}\` 现在必须符合几种形式之一。`,
});
export const choicesRemoved = (place: string): Texts => ({
  en: `\`${place}\` need no longer fit one of several choices.`,
  zh: `\`${place}\` 不再必须符合几种形式之一。`,
});
export const onlyOneChoice = (place: string): Texts => ({
  en: `\`${place}\` must now fit exactly one of its choices (\`oneOf\` instead of \`anyOf\`).`,
  zh: `\`${place}\` 现在只能符合一种形式（\`anyOf\` 改为 \`oneOf\`）。`,
});
export const severalChoices = (place: string): Texts => ({
  en: `\`${place}\` may now fit several of its choices (\`anyOf\` instead of \`oneOf\`).`,
  zh: `\`${place}\` 现在可以同时符合几种形式（\`oneOf\` 改为 \`anyOf\`）。`,
});
export const schemaRemoved = (name: string): Texts => ({
  en: `the schema \`${name}\`, and with it the type of that name, is gone.`,
  zh: `删除 schema \`${name}\`，同名的类型也随之删除。`,
});
