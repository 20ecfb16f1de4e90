import { renderToString } from 'preact-render-to-string';
import { REPOSITORY } from '../pages/document.tsx';
import { Raw } from '../pages/raw.tsx';
import { HTML_LANGUAGE, otherLanguage } from '../texts/language.ts';
import type { WordKey } from '../texts/texts.ts';
import { AREAS } from './areas.ts';
import { Side } from './side.tsx';
import { linkTo, type Page, type Site } from './site.ts';

/** What the scripts say. */
const BROWSER_WORDS: readonly WordKey[] = [
  'copied',
  'copy',
  'search',
  'searchHint',
  'searchEmpty',
  'searchLoading',
  'searchFailed',
  'searchHelp',
  'inText',
  'close',
  'kindOperation',
  'kindWebhook',
  'kindErrcode',
  'kindGuide',
  'kindSection',
  'kindPackage',
  'kindField',
  'kindExport',
];

// Nothing is loaded from elsewhere, and calls go to this machine alone: never to WeChat.
const POLICY = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "connect-src 'self' http://localhost:* http://127.0.0.1:*",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The whole page as HTML. `url` is where the site will be published, if that is known. */
export function frame(
  site: Site,
  page: Page,
  { url, hash }: { url: string | undefined; hash: string },
): string {
  const { say, language } = site;
  const other = otherLanguage(language);
  const root = '../'.repeat(page.path.split('/').length);
  const address = (name: string) => `${url}/${name}/${page.path}.html`;
  const to = (path: string) => linkTo(page.path, path);
  const words = Object.fromEntries(BROWSER_WORDS.map((key) => [key, say(key, { query: '{query}' })]));
  const title = page.path === 'index' ? say('siteTitle') : `${page.title} · weapp-openapi`;
  const hasToc = page.headings.length > 1;
  const html = renderToString(
    <html lang={HTML_LANGUAGE[language]} data-root={root} data-hash={hash}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content={POLICY} />
        <title>{title}</title>
        <meta name="description" content={page.description} />
        <meta name="color-scheme" content="light dark" />
        {url && <link rel="canonical" href={address(language)} />}
        {url && <link rel="alternate" hreflang={HTML_LANGUAGE[other]} href={address(other)} />}
        {page.markdown && (
          <link rel="alternate" type="text/markdown" href={linkTo(page.path, page.path, '.md')} />
        )}
        <link rel="icon" href={`${root}assets/icon.svg`} type="image/svg+xml" />
        <link rel="stylesheet" href={`${root}assets/site.css?${hash}`} />
        <script src={`${root}assets/theme.js?${hash}`} />
        <script src={`${root}assets/site.js?${hash}`} defer />
      </head>
      <body class={`area-${page.area}`}>
        <a class="skip" href="#content">
          {say('skip')}
        </a>
        <header class="top">
          <button
            type="button"
            class="icon menu"
            data-menu
            aria-expanded="false"
            aria-controls="side"
            aria-label={say('menu')}
          >
            <MenuIcon />
          </button>
          <a class="brand" href={to('index')}>
            <img src={`${root}assets/icon.svg`} alt="" width="24" height="24" />
            weapp-openapi
          </a>
          <nav class="areas" aria-label={say('mainNavigation')}>
            {AREAS.map(({ area, path, word }) => (
              <a
                key={area}
                href={to(path)}
                aria-current={
                  page.area === area || (page.area === 'api' && area === 'packages') ? 'true' : undefined
                }
              >
                {say(word)}
              </a>
            ))}
          </nav>
          <button type="button" class="search" data-search aria-label={say('search')}>
            <SearchIcon />
            <span>{say('search')}</span>
            <kbd>/</kbd>
          </button>
          <a
            class="language"
            href={`${root}${other}/${page.path}.html`}
            lang={HTML_LANGUAGE[other]}
            hreflang={HTML_LANGUAGE[other]}
            title={say('otherLanguageTitle')}
            data-language={other}
          >
            {say('otherLanguage')}
          </a>
          <button type="button" class="icon" data-theme-switch aria-label={say('theme')} title={say('theme')}>
            <ThemeIcon />
          </button>
        </header>
        <div class={`layout${hasToc ? '' : ' no-toc'}`}>
          <Side site={site} page={page} />
          <main id="content" tabIndex={-1} data-pagefind-body={page.isSearched ? '' : undefined}>
            <Raw className="page" html={page.html} />
            <footer data-pagefind-ignore>
              {page.markdown && <a href={linkTo(page.path, page.path, '.md')}>{say('asMarkdown')}</a>}
              {page.source && <a href={`${REPOSITORY}/edit/main/${page.source}`}>{say('source')}</a>}
              <span>{say('footer')}</span>
            </footer>
          </main>
          {hasToc && (
            <nav class="toc" aria-label={say('onThisPage')} data-pagefind-ignore>
              <p>{say('onThisPage')}</p>
              <ul>
                {page.headings.map(({ id, text, level }) => (
                  <li key={id} class={`level-${level}`}>
                    <a href={`#${id}`}>{text}</a>
                  </li>
                ))}
              </ul>
            </nav>
          )}
        </div>
        <Raw
          html={`<script type="application/json" id="words">${JSON.stringify(words).replaceAll('<', '\\u003c')}</script>${page.scripts ?? ''}`}
        />
      </body>
    </html>,
  );
  return `<!doctype html>\n${html}\n`;
}

const MenuIcon = () => (
  <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
    <path
      d="M4 7h16M4 12h16M4 17h16"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
    />
  </svg>
);

const SearchIcon = () => (
  <svg viewBox="0 0 24 24" width="16" height="16" aria-hidden="true">
    <circle cx="11" cy="11" r="6.5" fill="none" stroke="currentColor" stroke-width="2" />
    <path d="m16 16 4.5 4.5" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
  </svg>
);

const ThemeIcon = () => (
  <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true">
    <circle cx="12" cy="12" r="8.5" fill="none" stroke="currentColor" stroke-width="2" />
    <path d="M12 3.5a8.5 8.5 0 0 1 0 17z" fill="currentColor" />
  </svg>
);
