import type { Page, Site } from './site.ts';

/** The index for assistants, in the form of llmstxt.org: every page's Markdown with a sentence. */
export function llmsText({ say, edition }: Site, pages: readonly Page[], prefix = ''): string {
  const line = ({ path, title, description }: Page) => `- [${title}](${prefix}${path}.md): ${description}`;
  const of = (area: Page['area']) => pages.filter((page) => page.area === area && page.markdown !== '');
  return [
    '# weapp-openapi',
    `> ${say('siteAbout')}`,
    say('homeLead', { count: edition.operations.size }),
    ...(['guides', 'packages', 'reference', 'webhooks', 'errcodes', 'api'] as const).flatMap((area) => [
      `## ${say(area)}`,
      of(area)
        .filter(({ path }) => area !== 'errcodes' || path === 'errcodes/index')
        .map(line)
        .join('\n'),
    ]),
    '',
  ].join('\n\n');
}
