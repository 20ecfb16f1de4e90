import { renderToString } from 'preact-render-to-string';
import { GUIDE_GROUPS, PACKAGES } from '../markdown/documents.ts';
import { type Document, linkTo, type Page, type Site } from '../shell/site.ts';
import { contextOf, firstSentence } from './context.ts';
import { Headings } from './heading.tsx';

/** All guides by group. */
export function guidesPage(site: Site): Page {
  const groups = GUIDE_GROUPS.map((group) => group[site.language]);
  return listPage(site, { path: 'guides/index', area: 'guides', documents: site.guides, groups });
}

/** The packages with their further pages. */
export function packagesPage(site: Site): Page {
  const groups = PACKAGES.map(({ name }) => name);
  return listPage(site, { path: 'packages/index', area: 'packages', documents: site.packages, groups });
}

interface List {
  path: string;
  area: 'guides' | 'packages';
  documents: readonly Document[];
  groups: readonly string[];
}

function listPage(site: Site, { path, area, documents, groups }: List): Page {
  const context = contextOf(site, path);
  const { say } = site;
  const headings = new Headings();
  const title = say(area);
  const lead = say(area === 'guides' ? 'guidesLead' : 'packagesLead');
  // The cards of packages stand together, their titles name them; guides are in groups.
  const lists = area === 'guides' ? groups.map((group) => [group]) : [groups, ['']];
  const shown = lists
    .map((names) => ({
      group: area === 'guides' ? String(names[0]) : names[0] === '' ? say('project') : title,
      found: documents.filter((each) => names.includes(each.group)),
    }))
    .filter(({ found }) => found.length > 0);
  const html = renderToString(
    <>
      <h1>{title}</h1>
      <p class="lead">{lead}</p>
      {area === 'packages' && (
        <p class="more">
          <a href={context.to('api/index')}>{say('api')}</a>
        </p>
      )}
      {shown.map(({ group, found }) => (
        <section key={group}>
          {group !== title && headings.h2(idOf(group), group)}
          <ul class="cards">
            {found.map((document) => (
              <li key={document.path}>
                <a href={context.to(document.path)}>
                  <strong>{document.title}</strong>
                  <span>{firstSentence(document.description)}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>,
  );
  const markdown = shown.flatMap(({ group, found }) => [
    `## ${group}`,
    found
      .map(
        (each) => `- [${each.title}](${linkTo(path, each.path, '.md')}): ${firstSentence(each.description)}`,
      )
      .join('\n'),
  ]);
  return {
    ...{
      path,
      title,
      description: lead,
      html,
      markdown: `${[`# ${title}`, lead, ...markdown].join('\n\n')}\n`,
    },
    ...{ headings: headings.list, area, isSearched: false },
  };
}

const idOf = (group: string): string => group.toLowerCase().replaceAll(' ', '-');
