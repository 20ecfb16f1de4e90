// Headings and counts of the Markdown report.
import type { Texts } from '../change.ts';

export const major = (): Texts => ({ en: 'Breaking changes', zh: '不兼容的改动' });
export const minor = (): Texts => ({ en: 'New and changed', zh: '新增和变更' });
export const patch = (): Texts => ({ en: 'Texts and examples', zh: '文字和示例' });
export const nothing = (): Texts => ({ en: 'Nothing has changed.', zh: '没有改动。' });
export const wholeDocument = (): Texts => ({ en: 'The whole document', zh: '整个接口描述' });
export const severalSections = (): Texts => ({ en: 'Several sections', zh: '多个类目' });
export const generalErrcodes = (): Texts => ({ en: 'Errcodes of all sections', zh: '所有类目的错误码' });
export const andMore = (count: string): Texts => ({ en: ` and ${count} more`, zh: ` 等，另有 ${count} 个` });

/** What the report of texts counts, by kind. */
export const titles = (): Texts => ({ en: 'Titles', zh: '标题' });
export const descriptions = (): Texts => ({ en: 'Descriptions', zh: '说明' });
export const examples = (): Texts => ({ en: 'Examples', zh: '示例' });
export const notes = (): Texts => ({
  en: 'Reasons for deviations from the docs',
  zh: '与官方文档不同的理由',
});
export const links = (): Texts => ({ en: 'Links to the docs', zh: '指向官方文档的链接' });
export const errcodeTexts = (): Texts => ({ en: 'Texts of errcodes', zh: '错误码的文字' });
export const otherTexts = (): Texts => ({ en: 'Other', zh: '其他' });
