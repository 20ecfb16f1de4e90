import { createHash } from 'node:crypto';
import type { Part, ReportData } from './collecting/report-data.ts';
import { daysOf } from './computing/day-figures.ts';
import { findUnusual } from './computing/find-unusual.ts';
import { SCRIPT } from './page/script.ts';
import { STYLE } from './page/style.ts';
import { switches } from './page/switches.ts';
import { about } from './sections/about.ts';
import { habits } from './sections/habits.ts';
import { headline } from './sections/headline.ts';
import { pages } from './sections/pages.ts';
import { performance } from './sections/performance.ts';
import { portrait } from './sections/portrait.ts';
import { retention } from './sections/retention.ts';
import { type Section, toHtml } from './sections/section.ts';
import { sharing } from './sections/sharing.ts';
import { trend } from './sections/trend.ts';
import { unusual } from './sections/unusual.ts';
import { visits } from './sections/visits.ts';
import { isoDate, rangeName } from './writing/dates.ts';
import { Html, html } from './writing/html.ts';
import { cut, type Language, type Text } from './writing/text.ts';

export interface RenderOptions {
  /**
   * The language that the report begins with. It has both, and a switch; what a reader chooses is kept by the browser.
   * Default: the browser's.
   */
  readonly language?: Language | undefined;
}

/**
 * Renders a report as one HTML page that needs nothing else: no network, no other file. All texts from elsewhere (page
 * paths, cities, the app's name, error messages) are escaped, and a content security policy lets only the page's own
 * script run.
 */
export function renderReport(data: ReportData, options: RenderOptions = {}): string {
  const { language } = options;
  const found = findUnusual(daysOf(data).all);
  const odd: Part[] = [];
  // An answer that is not as documented takes its part away, not the report.
  const attempt = (part: Part, section: (data: ReportData) => Section | undefined): Section | undefined => {
    try {
      return section(data);
    } catch {
      odd.push(part);
      return undefined;
    }
  };
  const parts = [
    trend(data, found),
    attempt('retention', retention),
    attempt('weeks', habits),
    attempt('pages', pages),
    attempt('distributions', visits),
    attempt('summary', sharing),
    attempt('portrait', portrait),
    attempt('performance', performance),
    about(),
  ];
  const sections = [unusual(data, found, odd), ...parts].filter((section) => section !== undefined);
  const [given, appid] = [data.name, data.appid].map((each) => (each === undefined ? each : cut(each)));
  const name = given ?? appid;
  const range = rangeName(data.begin, data.end);
  const title: Text = name
    ? { en: `${name}, ${range.en}`, zh: `${name}，${range.zh}` }
    : { en: `Mini program report, ${range.en}`, zh: `小程序数据报告，${range.zh}` };
  const first = language ?? 'en';
  return html`${new Html('<!doctype html>')}
<html lang="${first === 'zh' ? 'zh-CN' : 'en'}" data-en="${title.en}" data-zh="${title.zh}"${language && html` data-first="${language}"`}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
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
<div><h1>${name === undefined ? { en: 'Mini program report', zh: '小程序数据报告' } : html`<bdi>${name}</bdi>`}</h1><p><span>${range}</span>${
    given !== undefined && appid !== undefined && html`<bdi>${appid}</bdi>`
  }</p><p class="note">${dates(data)}</p></div>
${switches()}
</header>
${contents(sections)}
<main>
<section aria-labelledby="headline-title"><h2 class="hidden" id="headline-title">${{ en: 'In short', zh: '概览' }}</h2>
${headline(data)}</section>
${sections.map(toHtml)}</main>
</div>
</body>
</html>
`.markup;
}

/** Up to which day there are figures, and when they were read, both in Shanghai. */
function dates({ days, begin, collected }: ReportData): Text {
  const last = days.points.findLast(({ ref_date, figures }) => figures && ref_date >= begin)?.ref_date;
  const at = new Date(Date.parse(collected) + 8 * 3_600_000).toISOString();
  const made = `${at.slice(0, 10)} ${at.slice(11, 16)}`;
  if (last === undefined) return { en: `Made ${made}`, zh: `生成于 ${made}` };
  return {
    en: `Figures up to ${isoDate(last)}, made ${made}`,
    zh: `数据截至 ${isoDate(last)}，生成于 ${made}`,
  };
}

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

// The script is named by its hash, so that no other runs, even if a text escaped its element. Places and widths are
// style attributes, which have no hash.
const policy = (): string =>
  `default-src 'none'; script-src ${hash(SCRIPT)}; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'`;

const contents = (sections: readonly Section[]): Html =>
  html`<nav aria-labelledby="contents"><span class="hidden" id="contents">${{ en: 'Contents', zh: '目录' }}</span><ul>${sections.map(
    ({ id, title }) => html`<li><a href="#${id}">${title}</a></li>
`,
  )}</ul></nav>`;
