import { renderToString } from 'preact-render-to-string';
import { linkTo, type Page, type Site } from '../shell/site.ts';
import type { Entry, Section } from '../spec/edition.ts';
import { sectionTitle } from '../texts/sections.ts';
import { type Context, contextOf, firstSentence, pathOf } from './context.ts';
import { withoutNames } from './facts.tsx';
import { Headings } from './heading.tsx';
import { Raw } from './raw.tsx';

export const PUSH_SECTION = 'event_push';

/** All sections with the names of their operations. */
export function referencePage(site: Site): Page {
  const path = 'operations/index';
  const context = contextOf(site, path);
  const { say, edition } = site;
  const headings = new Headings();
  const sections = edition.sections.filter(({ name }) => name !== PUSH_SECTION);
  const lead = say('referenceLead', { count: edition.operations.size });
  const html = renderToString(
    <>
      <h1>{say('reference')}</h1>
      <p class="lead">{lead}</p>
      {site.hasChanges && (
        <p class="more">
          <a href={context.to('changes')}>{say('changesTitle')}</a>
        </p>
      )}
      {sections.map((section) => (
        <section key={section.name}>
          {headings.h2(section.name, sectionTitle(section, site.language))}
          <EntryList context={context} entries={section.entries} />
        </section>
      ))}
    </>,
  );
  const markdown = [
    `# ${say('reference')}`,
    lead,
    ...sections.map((section) => sectionLines(site, section, path)),
  ].join('\n\n');
  return {
    ...{ path, title: say('reference'), description: lead, html, markdown: `${markdown}\n` },
    ...{ headings: headings.list, area: 'reference', isSearched: false },
  };
}

/** One section of WeChat's docs. */
export function sectionPage(site: Site, section: Section): Page {
  const path = `sections/${section.name}`;
  const context = contextOf(site, path);
  const title = sectionTitle(section, site.language);
  const html = renderToString(
    <>
      <h1>
        {title}
        {site.language === 'en' && (
          <span class="sub" lang="zh-CN">
            {section.title}
          </span>
        )}
      </h1>
      <Raw className="prose lead" html={context.md(section.description)} />
      <EntryList context={context} entries={section.entries} isLong />
    </>,
  );
  return {
    ...{ path, title, description: firstSentence(section.description), html },
    markdown: `${sectionLines(site, section, path, '#')}\n`,
    ...{ headings: [], area: 'reference', section: section.name, isSearched: false },
  };
}

/** The messages that WeChat pushes. */
export function webhooksPage(site: Site): Page {
  const path = 'webhooks/index';
  const context = contextOf(site, path);
  const { say, edition } = site;
  const section = edition.sections.find(({ name }) => name === PUSH_SECTION);
  const link = context.to('packages/push');
  const lead = say('webhooksLead', { count: edition.webhooks.size, link });
  const html = renderToString(
    <>
      <h1>{say('webhooks')}</h1>
      <Raw className="prose lead" html={context.md(lead)} />
      <EntryList context={context} entries={[...edition.webhooks.values()]} isLong />
    </>,
  );
  return {
    ...{ path, title: say('webhooks'), description: firstSentence(lead), html },
    markdown: `# ${say('webhooks')}\n\n${section ? sectionLines(site, section, path) : ''}\n`,
    ...{ headings: [], area: 'webhooks', section: PUSH_SECTION, isSearched: false },
  };
}

interface EntryListProps {
  context: Context;
  entries: readonly Entry[];
  /** With a sentence for each. */
  isLong?: boolean;
}

export function EntryList({ context, entries, isLong = false }: EntryListProps) {
  return (
    <ul class={isLong ? 'entries long' : 'entries'}>
      {entries.map((entry) => (
        <li key={entry.operationId}>
          <a href={context.to(pathOf(entry))}>
            <code>{entry.operationId}</code>
            <span lang="zh-CN">{entry.summary}</span>
          </a>
          {isLong && <p>{firstSentence(withoutNames(entry.description))}</p>}
        </li>
      ))}
    </ul>
  );
}

function sectionLines(site: Site, section: Section, from: string, mark = '##'): string {
  const lines = section.entries.map(
    (entry) =>
      `- [${entry.operationId}](${linkTo(from, pathOf(entry), '.md')}) ${entry.summary}: ${firstSentence(withoutNames(entry.description))}`,
  );
  return [`${mark} ${sectionTitle(section, site.language)}`, '', ...lines].join('\n');
}
