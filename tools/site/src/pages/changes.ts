import { renderMarkdown } from '../markdown/render.ts';
import type { Page, Site } from '../shell/site.ts';
import type { Changes } from '../spec/changes.ts';
import { pageOf } from './context.ts';

/** What changed in the spec since the last release, breaking changes first. */
export function changesPage(site: Site, changes: Changes): Page {
  const path = 'changes';
  const { say, language } = site;
  const title = say('changesTitle');
  const text = `${say('changesLead', { from: changes.from })}\n\n${changes.markdown(language)}`;
  const markdown = `# ${title}\n\n${text}`;
  const links = { resolve: (href: string) => href, pageOf: (code: string) => pageOf(site, path, code) };
  const { html, headings } = renderMarkdown(markdown, links, { copy: say('copy') });
  return {
    ...{ path, title, description: say('changesLead', { from: changes.from }), markdown, headings },
    ...{ html: `<div class="prose">${html}</div>`, area: 'reference', isSearched: false },
  };
}
