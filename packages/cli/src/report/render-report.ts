import { createHash } from 'node:crypto';
import { rangeName } from './dates.ts';
import { Html, html } from './html.ts';
import { SCRIPT } from './page/script.ts';
import { STYLE } from './page/style.ts';
import type { ReportData } from './report-data.ts';
import { headline } from './sections/headline.ts';
import { pages } from './sections/pages.ts';
import { portrait } from './sections/portrait.ts';
import { retention } from './sections/retention.ts';
import { type Section, toHtml } from './sections/section.ts';
import { trend } from './sections/trend.ts';
import { visits } from './sections/visits.ts';
import type { Language, Text } from './text.ts';

export interface RenderOptions {
  /**
   * The language to begin with. The report has both and a switch; what a reader chooses is kept. Default: the
   * browser's.
   */
  readonly language?: Language | undefined;
}

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Writes a report as one HTML file that needs nothing else: no network, no other file. */
export function renderReport(data: ReportData, options: RenderOptions = {}): string {
  const { language } = options;
  const name = data.name ?? data.appid;
  const title: Text = {
    en: name ? `${name}: report` : 'Mini program report',
    zh: name ? `${name}：数据报告` : '小程序数据报告',
  };
  const range = rangeName(data.begin, data.end);
  const sections: Section[] = [trend(data), retention(data), pages(data), visits(data), portrait(data)];
  // The style sheet and the script are the only ones that a browser takes, even if a text escaped its element.
  const policy = `default-src 'none'; script-src ${hash(SCRIPT)}; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'`;
  const first = language ?? 'en';
  return html`${new Html('<!doctype html>')}
<html lang="${first === 'zh' ? 'zh-CN' : 'en'}" data-en="${title.en}" data-zh="${title.zh}"${language && html` data-language="${language}"`}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${title[first]}</title>
<style>${new Html(STYLE)}</style>
<script>${new Html(SCRIPT)}</script>
</head>
<body>
<div class="page">
<header>
<div><h1>${name ? html`<bdi>${name}</bdi>` : title}</h1><p>${range}</p></div>
<div class="switches" hidden>
<div role="group" aria-labelledby="language-name"><span class="hidden" id="language-name">${{ en: 'Language', zh: '语言' }}</span><button type="button" data-language="en"><span>English</span></button><button type="button" data-language="zh"><span>中文</span></button></div>
<div role="group" aria-labelledby="theme-name"><span class="hidden" id="theme-name">${{ en: 'Theme', zh: '主题' }}</span><button type="button" data-theme="system">${{ en: 'Auto', zh: '自动' }}</button><button type="button" data-theme="light">${{ en: 'Light', zh: '浅色' }}</button><button type="button" data-theme="dark">${{ en: 'Dark', zh: '深色' }}</button></div>
</div>
</header>
<nav aria-labelledby="nav-name"><span class="hidden" id="nav-name">${{ en: 'Contents', zh: '目录' }}</span><ul>${sections.map(({ id, title: each }) => html`<li><a href="#${id}">${each}</a></li>`)}</ul></nav>
<main>
${headline(data)}
${sections.map(toHtml)}</main>
</div>
</body>
</html>
`.markup;
}
