import type { Texts } from '../errors/texts.ts';

// Of a call's own headers.

export const formWithContentType = (): Texts => ({
  en: 'For a form, leave out Content-Type: it is set with the boundary.',
  zh: '发送表单时不要设置 Content-Type：它会连同 boundary 自动设置。',
});
