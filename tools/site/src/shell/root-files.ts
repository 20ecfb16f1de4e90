import type { Language } from '../texts/language.ts';
import type { Site } from './site.ts';

/** The first page: it leads to the reader's language. Without scripts it offers both. */
export const rootPage = ({ en, zh }: Record<Language, Site>): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'self'">
<title>${en.say('siteTitle')}</title>
<meta name="description" content="${en.say('siteAbout')}">
<link rel="icon" href="assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="assets/site.css">
<script src="assets/choose-language.js"></script>
</head>
<body class="choose">
<main>
<h1>weapp-openapi</h1>
<p><a href="zh/index.html" lang="zh-CN">${zh.say('homeTitle')}</a></p>
<p><a href="en/index.html">${en.say('homeTitle')}</a></p>
</main>
</body>
</html>
`;

export const siteMap = (url: string, pages: readonly string[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...pages
      .filter((page) => !page.endsWith('/404.html'))
      .map((page) => `<url><loc>${url}/${page}</loc></url>`),
    '</urlset>',
    '',
  ].join('\n');

/** The page of an unknown address, which is shown below any folder: its links begin at the host. */
export const anywhere = (html: string, base: string): string =>
  html.replaceAll(/ (href|src|data-root)="(\.\.\/)?(?!#|[a-z]+:)/g, (_, name: string, up = '') =>
    up ? ` ${name}="${base}` : ` ${name}="${base}en/`,
  );
