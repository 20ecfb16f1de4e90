import type { Texts } from '../errors/texts.ts';

// Of the input of any call, after the operation's name.

export const notSerialisable = (): Texts => ({
  en: 'the input or a header cannot be serialised.',
  zh: '输入或请求头无法序列化。',
});

// Of code that is loaded on demand.

export const fileGone = (): Texts => ({
  en: 'A file of @weapp-openapi/core is gone, as after an update: restart the program.',
  zh: '@weapp-openapi/core 的文件缺失，可能刚更新过：请重启程序。',
});
