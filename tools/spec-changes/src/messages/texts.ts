// Of texts and of what belongs to the whole document.
import type { Texts } from '../change.ts';

const at = (place: string, en: string, zh: string): Texts =>
  place ? { en: `\`${place}\`: ${en}`, zh: `\`${place}\`：${zh}` } : { en, zh };

export const titleChanged = (place: string): Texts => at(place, 'another title.', '标题有变。');
export const descriptionChanged = (place: string): Texts => at(place, 'another description.', '说明有变。');
export const examplesChanged = (place: string): Texts => at(place, 'other examples.', '示例有变。');
export const noteChanged = (place: string): Texts =>
  at(place, 'another reason for a deviation from the docs.', '与官方文档不同的理由有变。');
export const linkChanged = (place: string): Texts =>
  at(place, 'another link to the docs.', '指向官方文档的链接有变。');
export const otherChanged = (place: string, name: string): Texts =>
  at(place, `\`${name}\` has changed.`, `\`${name}\` 有变。`);

export const serverAdded = (url: string): Texts => ({
  en: `new host: \`${url}\`.`,
  zh: `新增域名 \`${url}\`。`,
});
export const serverRemoved = (url: string): Texts => ({
  en: `the host \`${url}\` is gone.`,
  zh: `删除域名 \`${url}\`。`,
});
export const schemeChanged = (name: string): Texts => ({
  en: `the credential \`${name}\` is sent in another way.`,
  zh: `凭证 \`${name}\` 的传递方式有变。`,
});
export const schemeRemoved = (name: string): Texts => ({
  en: `the credential \`${name}\` is gone.`,
  zh: `删除凭证 \`${name}\`。`,
});
export const errcodeExplained = (code: string): Texts => ({
  en: `errcode ${code} is new.`,
  zh: `新增错误码 ${code}。`,
});
export const errcodeUnexplained = (code: string): Texts => ({
  en: `errcode ${code} is gone.`,
  zh: `删除错误码 ${code}。`,
});
export const errcodeRetryable = (code: string): Texts => ({
  en: `errcode ${code}: repeating the call can now help.`,
  zh: `错误码 ${code}：现在重试可能有用。`,
});
export const errcodeNotRetryable = (code: string): Texts => ({
  en: `errcode ${code}: repeating the call no longer helps.`,
  zh: `错误码 ${code}：重试不再有用。`,
});
export const errcodeTextChanged = (code: string): Texts => ({
  en: `errcode ${code}: another text.`,
  zh: `错误码 ${code}：文字有变。`,
});
