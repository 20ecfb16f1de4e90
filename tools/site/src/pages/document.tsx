import { posix } from 'node:path';
import { renderMarkdown } from '../markdown/render.ts';
import { type Document, linkTo, type Page, type Site } from '../shell/site.ts';
import { firstSentence, pageOf } from './context.ts';

export const REPOSITORY = 'https://github.com/weapp-openapi/weapp-openapi';

/** A guide or README. Links to files of the repository lead to their pages, or to GitHub. */
export function documentPage(site: Site, document: Document): Page {
  const { path, source, markdown, title } = document;
  const { html, headings } = renderMarkdown(
    markdown,
    {
      resolve: (href) => resolveLink(site, document, href),
      pageOf: (code) => pageOf(site, path, code),
    },
    { copy: site.say('copy') },
  );
  return {
    ...{
      path,
      title,
      description: firstSentence(document.description),
      html: `<div class="prose">${html}</div>`,
    },
    markdown: withMarkdownLinks(site, document),
    ...{ headings, area: path.startsWith('guides/') ? 'guides' : 'packages', source, isSearched: true },
  };
}

/** Where a link of the file leads on the site. */
function resolveLink(site: Site, { source, path }: Document, href: string, ending = '.html'): string {
  if (/^[a-z]+:/i.test(href) || href.startsWith('#')) return href;
  const [file = '', hash] = href.split('#', 2);
  const target = posix.normalize(posix.join(posix.dirname(source), file)).replace(/\/$/, '');
  const fragment = hash === undefined ? '' : `#${hash}`;
  const page = pageOfFile(site, target);
  if (page !== undefined) return linkTo(path, page, ending) + fragment;
  if (/\.(?:png|svg|jpg)$/.test(target)) {
    site.pictures.add(target);
    return linkTo(path, `../${pictureFile(target)}`, '');
  }
  const kind = /\.[a-z]+$/i.test(target) ? 'blob' : 'tree';
  return `${REPOSITORY}/${kind}/main/${target === '.' ? '' : target}${fragment}`;
}

function pageOfFile({ guides, packages, edition }: Site, file: string): string | undefined {
  const bare = file.replace(/(?:\.zh-CN)?\.md$/, '');
  const names = new Set([bare, `${file}/README`]);
  const document = [...guides, ...packages].find(({ source }) =>
    names.has(source.replace(/(?:\.zh-CN)?\.md$/, '')),
  );
  if (document) return document.path;
  if (file === '.' || bare === 'README') return 'index';
  if (bare === 'guides' || bare === 'guides/README') return 'guides/index';
  const operation = /^spec\/paths\/[^/]+\/(\w+)\.yaml$/.exec(file)?.[1];
  if (operation && edition.operations.has(operation)) return `operations/${operation}`;
  return undefined;
}

/** Pictures are copied, so that the site is whole without a network. */
export const pictureFile = (target: string): string => `assets/pictures/${target.replaceAll('/', '-')}`;

/** The copy's links lead to the copies of other pages. Code is left alone. */
function withMarkdownLinks(site: Site, document: Document): string {
  const parts = document.markdown.split(/^(```[\s\S]*?^```)/m);
  return parts
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part
            .replaceAll(
              /\]\(([^)\s]+)\)/g,
              (_, href: string) => `](${resolveLink(site, document, href, '.md')})`,
            )
            .replaceAll(/^<!--.*?-->\n+/gm, ''),
    )
    .join('');
}
