import { type Content, type Html, html } from '../writing/html.ts';

/** Buttons for the language and the theme. Without a script, they are not there. */
export const switches = (): Html =>
  html`<div class="switches" hidden>
${group('language', { en: 'Language', zh: '语言' }, [
  ['en', html`<span lang="en" class="always">English</span>`],
  ['zh', html`<span lang="zh-CN" class="always">中文</span>`],
])}
${group('theme', { en: 'Theme', zh: '主题' }, [
  ['system', { en: 'Auto', zh: '自动' }],
  ['light', { en: 'Light', zh: '浅色' }],
  ['dark', { en: 'Dark', zh: '深色' }],
])}
</div>`;

const group = (name: string, title: Content, buttons: readonly (readonly [string, Content])[]): Html =>
  html`<div role="group" aria-labelledby="switch-${name}"><span class="hidden" id="switch-${name}">${title}</span>${buttons.map(
    ([value, text]) =>
      html`<button type="button" data-switch="${name}" value="${value}" aria-pressed="false">${text}</button>`,
  )}</div>`;
