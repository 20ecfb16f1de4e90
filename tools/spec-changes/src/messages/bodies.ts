// Of requests, responses and their fields.
import type { Texts } from '../change.ts';

export const bodyAdded = (place: string): Texts => ({
  en: `\`${place}\` is new: there was no body.`,
  zh: `新增 \`${place}\`，原来没有正文。`,
});
export const bodyRemoved = (place: string): Texts => ({
  en: `\`${place}\` is gone: there is no body any more.`,
  zh: `删除 \`${place}\`，不再有正文。`,
});
export const mediaTypeAdded = (place: string, type: string): Texts => ({
  en: `\`${place}\` also comes as \`${type}\`.`,
  zh: `\`${place}\` 新增格式 \`${type}\`。`,
});
export const mediaTypeRemoved = (place: string, type: string): Texts => ({
  en: `\`${place}\` no longer comes as \`${type}\`.`,
  zh: `\`${place}\` 不再有格式 \`${type}\`。`,
});
export const responseAdded = (place: string): Texts => ({
  en: `\`${place}\` is a new response.`,
  zh: `新增响应 \`${place}\`。`,
});
export const responseRemoved = (place: string): Texts => ({
  en: `the response \`${place}\` is gone.`,
  zh: `删除响应 \`${place}\`。`,
});
export const headerAdded = (place: string): Texts => ({
  en: `\`${place}\` is a new header.`,
  zh: `新增响应头 \`${place}\`。`,
});
export const headerRemoved = (place: string): Texts => ({
  en: `the header \`${place}\` is gone.`,
  zh: `删除响应头 \`${place}\`。`,
});
export const fieldAdded = (place: string, type: string): Texts => ({
  en: `\`${place}\` is new (${type}, optional).`,
  zh: `新增 \`${place}\`（${type}，可选）。`,
});
export const fieldAlwaysAdded = (place: string, type: string): Texts => ({
  en: `\`${place}\` is new (${type}, always there).`,
  zh: `新增 \`${place}\`（${type}，一定返回）。`,
});
export const requiredFieldAdded = (place: string, type: string): Texts => ({
  en: `\`${place}\` is new and required (${type}).`,
  zh: `新增必填的 \`${place}\`（${type}）。`,
});
export const fieldRemoved = (place: string): Texts => ({
  en: `\`${place}\` is gone.`,
  zh: `删除 \`${place}\`。`,
});
export const becameRequired = (place: string): Texts => ({
  en: `\`${place}\` is now required.`,
  zh: `\`${place}\` 改为必填。`,
});
export const becameOptional = (place: string): Texts => ({
  en: `\`${place}\` is now optional.`,
  zh: `\`${place}\` 改为可选。`,
});
/** Of a field that is received. */
export const becameCertain = (place: string): Texts => ({
  en: `\`${place}\` is now always there.`,
  zh: `\`${place}\` 改为一定返回。`,
});
/** Of a field that is received. */
export const becameUncertain = (place: string): Texts => ({
  en: `\`${place}\` may now be missing.`,
  zh: `\`${place}\` 现在可能没有。`,
});
