import { renderToString } from 'preact-render-to-string';
import { PACKAGES } from '../markdown/documents.ts';
import { linkTo, type Page, type Site } from '../shell/site.ts';
import { descriptionOf, isCallable } from './api.tsx';
import { contextOf, firstSentence } from './context.ts';
import { Headings } from './heading.tsx';
import { Raw } from './raw.tsx';

/** All entry points of all packages. */
export function apiIndexPage(site: Site): Page {
  const path = 'api/index';
  const context = contextOf(site, path);
  const { say, api } = site;
  const headings = new Headings();
  const lead = say('apiLead', { link: context.to('operations/index') });
  const packages = PACKAGES.map(({ name, folder }) => ({
    name,
    entries: api.entries.filter((entry) => folder === `packages/${entry.folder}`),
  })).filter(({ entries }) => entries.length > 0);
  const html = renderToString(
    <>
      <h1>{say('api')}</h1>
      <Raw className="prose lead" html={context.md(lead)} />
      {packages.map(({ name, entries }) => (
        <section key={name}>
          {headings.h2(name.replace(/^@.*\//, ''), name)}
          <ul class="inherited">
            {entries.map(({ page, specifier, exports }) => (
              <li key={page}>
                <a href={context.to(page)}>
                  <code>{specifier}</code>
                </a>
                <span>
                  {namesOf(exports.filter(isCallable), say('apiExports', { count: exports.length }))}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>,
  );
  const lines = api.entries.map(
    (entry) => `- [${entry.specifier}](${linkTo(path, entry.page, '.md')}): ${descriptionOf(site, entry)}`,
  );
  return {
    ...{ path, title: say('api'), description: firstSentence(lead), html },
    markdown: `# ${say('api')}\n\n${lead.replaceAll('.html)', '.md)')}\n\n${lines.join('\n')}\n`,
    ...{ headings: headings.list, area: 'api', isSearched: false },
  };
}

/** A line's worth of names. */
const MOST_NAMES = 5;

function namesOf(exports: readonly { name: string }[], count: string): string {
  const names = exports.slice(0, MOST_NAMES).map(({ name }) => name);
  return names.length > 0
    ? `${count}: ${names.join(', ')}${exports.length > MOST_NAMES ? ', …' : ''}`
    : count;
}
