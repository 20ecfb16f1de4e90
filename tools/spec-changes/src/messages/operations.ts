// Of operations and webhooks as a whole, and of what the spec says about them. The name stands before the message.
import type { Texts } from '../change.ts';

export const operationAdded = (request: string, summary: string): Texts => ({
  en: `new operation: \`${request}\`, ${summary}.`,
  zh: `新增接口：\`${request}\`，${summary}。`,
});
export const operationRemoved = (request: string): Texts => ({
  en: `the operation is gone: \`${request}\`.`,
  zh: `接口已删除：\`${request}\`。`,
});
export const operationRenamed = (before: string): Texts => ({
  en: `the operation has a new name; it was \`${before}\`.`,
  zh: `接口改名，原来叫 \`${before}\`。`,
});
export const operationMoved = (before: string, after: string): Texts => ({
  en: `\`${before}\` is now \`${after}\`.`,
  zh: `\`${before}\` 改为 \`${after}\`。`,
});
export const webhookAdded = (summary: string): Texts => ({
  en: `new pushed message: ${summary}.`,
  zh: `新增推送的消息：${summary}。`,
});
export const webhookRemoved = (): Texts => ({
  en: 'the pushed message is gone.',
  zh: '推送的消息已删除。',
});
export const webhookRenamed = (before: string): Texts => ({
  en: `the pushed message has a new name; it was \`${before}\`.`,
  zh: `推送的消息改名，原来叫 \`${before}\`。`,
});
export const sectionChanged = (before: string, after: string): Texts => ({
  en: `moved from section \`${before}\` to \`${after}\`.`,
  zh: `从类目 \`${before}\` 移到 \`${after}\`。`,
});
export const deprecated = (place: string): Texts => ({
  en: `${place && `\`${place}\` `}is now deprecated.`,
  zh: `${place && `\`${place}\` `}标记为已废弃。`,
});
export const noLongerDeprecated = (place: string): Texts => ({
  en: `${place && `\`${place}\` `}is no longer deprecated.`,
  zh: `${place && `\`${place}\` `}不再标记为已废弃。`,
});
export const idempotent = (): Texts => ({
  en: 'is now safe to repeat (`x-idempotent`).',
  zh: '现在可安全重试（`x-idempotent`）。',
});
export const notIdempotent = (): Texts => ({
  en: 'is no longer safe to repeat (`x-idempotent`).',
  zh: '不再可安全重试（`x-idempotent`）。',
});
export const pagingAdded = (): Texts => ({
  en: 'can now be read page by page (`x-paging`).',
  zh: '现在可以逐页读取（`x-paging`）。',
});
export const pagingRemoved = (): Texts => ({
  en: 'can no longer be read page by page (`x-paging`).',
  zh: '不再可以逐页读取（`x-paging`）。',
});
export const pagingChanged = (before: string, after: string): Texts => ({
  en: `is read page by page in another way (\`x-paging\`): ${before} is now ${after}.`,
  zh: `逐页读取的方式有变（\`x-paging\`）：${before} 改为 ${after}。`,
});
export const errcodeAdded = (code: string): Texts => ({
  en: `may return errcode ${code}.`,
  zh: `新增错误码 ${code}。`,
});
export const errcodeRemoved = (code: string): Texts => ({
  en: `no longer lists errcode ${code}.`,
  zh: `不再列出错误码 ${code}。`,
});
export const errcodeWhenAdded = (rule: string): Texts => ({
  en: `it is now known when an errcode comes (\`x-errcode-when\`): ${rule}.`,
  zh: `新增何时返回错误码的规则（\`x-errcode-when\`）：${rule}。`,
});
export const errcodeWhenRemoved = (rule: string): Texts => ({
  en: `the rule when an errcode comes (\`x-errcode-when\`) is gone: ${rule}.`,
  zh: `删除何时返回错误码的规则（\`x-errcode-when\`）：${rule}。`,
});
export const credentialAdded = (name: string): Texts => ({
  en: `now needs \`${name}\`.`,
  zh: `现在需要 \`${name}\`。`,
});
export const credentialRemoved = (name: string): Texts => ({
  en: `no longer needs \`${name}\`.`,
  zh: `不再需要 \`${name}\`。`,
});
export const traitChanged = (name: string, before: string, after: string): Texts => ({
  en: `\`${name}\`: ${before} is now ${after}.`,
  zh: `\`${name}\`：${before} 改为 ${after}。`,
});
export const traitAdded = (name: string, after: string): Texts => ({
  en: `\`${name}\` is new: ${after}.`,
  zh: `新增 \`${name}\`：${after}。`,
});
export const traitRemoved = (name: string, before: string): Texts => ({
  en: `\`${name}\` is gone; it was ${before}.`,
  zh: `删除 \`${name}\`，原来是 ${before}。`,
});
