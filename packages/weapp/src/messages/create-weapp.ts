import type { Texts } from '@weapp-openapi/core';

export const needsOptions = (): Texts => ({
  en: 'createWeapp needs { appid, secret }.',
  zh: 'createWeapp 需要 { appid, secret }。',
});
