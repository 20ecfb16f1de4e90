// The comparison for other programs, such as the site: no files, no network.
export type { Change, Language, Level, Texts } from './change.ts';
export { compareErrcodes, type ErrcodeList } from './compare/errcodes.ts';
export { compareSpecs } from './compare/specs.ts';
export type { Document } from './document.ts';
export { KINDS, type Kind } from './kinds.ts';
export { toMarkdown } from './markdown.ts';
export { withChinese } from './with-chinese.ts';
