import { renderToString } from 'preact-render-to-string';
import { codeBlock } from '../markdown/render.ts';
import { linkTo, type Page, type Site } from '../shell/site.ts';
import type { Errcode } from '../spec/document.ts';
import type { Entry } from '../spec/edition.ts';
import { sectionTitle } from '../texts/sections.ts';
import { type Context, contextOf, firstSentence } from './context.ts';
import { Headings } from './heading.tsx';
import { EntryList } from './lists.tsx';
import { Raw } from './raw.tsx';

/** Everything that is said of one number. */
interface Code {
  code: number;
  general: Errcode | undefined;
  sections: readonly { name: string; said: Errcode }[];
  entries: readonly Entry[];
}

export function errcodesOf({ edition }: Site): Code[] {
  const { general, sections } = edition.errcodes;
  const named = Object.values(sections).flatMap((codes) => Object.keys(codes));
  const given = [...edition.operations.values()].flatMap((entry) => entry['x-errcodes'] ?? []);
  const numbers = new Set([...Object.keys(general), ...named].map(Number).concat(given));
  return [...numbers]
    .sort((a, b) => a - b)
    .map((code) => ({
      code,
      general: general[code],
      sections: edition.sections.flatMap(({ name }) => {
        const said = sections[name]?.[code];
        return said ? [{ name, said }] : [];
      }),
      entries: [...edition.operations.values()].filter((entry) => entry['x-errcodes']?.includes(code)),
    }));
}

export function errcodePage(site: Site, one: Code): Page {
  const { code, general, sections, entries } = one;
  const path = `errcodes/${code}`;
  const context = contextOf(site, path);
  const { say } = site;
  const headings = new Headings();
  const titled = titledMeanings(site, one);
  const title = say('errcodeTitle', { code });
  const [first] = titled;
  const example = entries[0]?.operationId ?? 'getDailyRetain';
  const html = renderToString(
    <>
      <h1>{title}</h1>
      {titled.map(({ id, title: name, said }) => (
        <section key={id}>
          {titled.length > 1 && headings.h2(id, name)}
          <Meaning context={context} said={said} />
        </section>
      ))}
      {headings.h2('handle', say('handle'))}
      <Raw html={codeBlock(handlingCode(example, code), 'typescript', say('copy'))} />
      {headings.h2('operations', say('operationsWithCode'))}
      {general && sections.length === 0 && entries.length === 0 && <p>{say('everyOperation')}</p>}
      <EntryList context={context} entries={entries} />
    </>,
  );
  const lines = [`# ${title}`];
  for (const { title: name, said } of titled)
    lines.push(
      ...(titled.length > 1 ? [`## ${name}`] : []),
      `\`${said.message}\``,
      `${say('meaning')}: ${said.meaning}`,
      `${say('remedy')}: ${said.remedy}`,
      say(said.retryable ? 'retryableYes' : 'retryableNo'),
    );
  const operations = entries.map(
    ({ operationId, summary }) =>
      `- [${operationId}](${linkTo(path, `operations/${operationId}`, '.md')}) ${summary}`,
  );
  lines.push(`## ${say('operationsWithCode')}`, operations.join('\n') || say('everyOperation'));
  return {
    ...{ path, title, description: firstSentence(first?.said.meaning ?? '') || title, html },
    ...{ markdown: `${lines.join('\n\n')}\n`, headings: headings.list, area: 'errcodes', isSearched: true },
  };
}

const handlingCode = (operation: string, code: number): string =>
  [
    "import { isApiError } from 'weapp-openapi';",
    '',
    'try {',
    `  await wx.${operation}(input);`,
    '} catch (error) {',
    `  if (!isApiError(error) || error.errcode !== ${code}) throw error;`,
    '  console.error(error.meaning, error.remedy, error.rid);',
    '}',
  ].join('\n');

function titledMeanings(site: Site, { general, sections }: Code) {
  const { say, edition, language } = site;
  const named = sections.map(({ name, said }) => {
    const section = edition.sections.find((each) => each.name === name);
    const title = section ? sectionTitle(section, language) : name;
    return { id: name, title: say('inSectionNamed', { section: title }), said };
  });
  return [...(general ? [{ id: 'general', title: say('inGeneral'), said: general }] : []), ...named];
}

function Meaning({ context, said }: { context: Context; said: Errcode }) {
  const { say } = context.site;
  return (
    <dl class="facts">
      <div>
        <dt>{say('errmsg')}</dt>
        <dd>
          <code>{said.message}</code>
        </dd>
      </div>
      <div>
        <dt>{say('meaning')}</dt>
        <dd>
          <Raw html={context.md(said.meaning)} />
        </dd>
      </div>
      <div>
        <dt>{say('remedy')}</dt>
        <dd>
          <Raw html={context.md(said.remedy)} />
        </dd>
      </div>
      <div>
        <dt>{say('retries')}</dt>
        <dd>{say(said.retryable ? 'retryableYes' : 'retryableNo')}</dd>
      </div>
    </dl>
  );
}

/** All errcodes, general ones first. */
export function errcodesPage(site: Site, codes: readonly Code[]): Page {
  const path = 'errcodes/index';
  const context = contextOf(site, path);
  const { say, edition, language } = site;
  const headings = new Headings();
  const lead = say('errcodesLead', { count: codes.length });
  const general = codes.flatMap(({ code, general: said }) => (said ? [{ code, said }] : []));
  const sections = edition.sections.map((section) => ({
    section,
    rows: codes.flatMap(({ code, sections: own }) => {
      const found = own.find(({ name }) => name === section.name);
      return found ? [{ code, said: found.said }] : [];
    }),
  }));
  const html = renderToString(
    <>
      <h1>{say('errcodes')}</h1>
      <p class="lead">{lead}</p>
      {headings.h2('general', say('generalErrcodes'))}
      <Table context={context} rows={general} />
      {sections
        .filter(({ rows }) => rows.length > 0)
        .map(({ section, rows }) => (
          <section key={section.name}>
            {headings.h2(section.name, sectionTitle(section, language))}
            <Table context={context} rows={rows} />
          </section>
        ))}
    </>,
  );
  const lines = (rows: readonly { code: number; said: Errcode }[]) =>
    rows.map(
      ({ code, said }) =>
        `- [${code}](${linkTo(path, `errcodes/${code}`, '.md')}): ${said.meaning.trim().replaceAll('\n', ' ')}`,
    );
  const markdown = [
    `# ${say('errcodes')}`,
    lead,
    `## ${say('generalErrcodes')}`,
    lines(general).join('\n'),
    ...sections.flatMap(({ section, rows }) =>
      rows.length > 0 ? [`## ${sectionTitle(section, language)}`, lines(rows).join('\n')] : [],
    ),
  ];
  return {
    ...{ path, title: say('errcodes'), description: lead, html, markdown: `${markdown.join('\n\n')}\n` },
    ...{ headings: headings.list, area: 'errcodes', isSearched: false },
  };
}

function Table({ context, rows }: { context: Context; rows: readonly { code: number; said: Errcode }[] }) {
  const { say } = context.site;
  return (
    <table class="errcodes two">
      <thead>
        <tr>
          <th>{say('errcode')}</th>
          <th>{say('meaning')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ code, said }) => (
          <tr key={code}>
            <td>
              <a href={context.to(`errcodes/${code}`)}>
                <code>{code}</code>
              </a>
            </td>
            <td>
              <Raw html={context.md(said.meaning)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
