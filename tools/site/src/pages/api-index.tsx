import { renderToString } from 'preact-render-to-string';
import type { Export } from '../api/model.ts';
import { PACKAGES } from '../markdown/documents.ts';
import { linkTo, type Page, type Site } from '../shell/site.ts';
import { descriptionOf } from './api.tsx';
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
                <span>{namesOf(site, exports)}</span>
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

function namesOf({ say }: Site, exports: readonly Export[]): string {
  const values = exports.filter(({ isType }) => !isType).map(({ name }) => name);
  const names = values.slice(0, MOST_NAMES).join(', ') + (values.length > MOST_NAMES ? ', …' : '');
  const count = exports.length;
  return names === '' ? say('apiExports', { count }) : say('apiExportsNamed', { count, names });
}
