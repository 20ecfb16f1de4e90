import { renderToString } from 'preact-render-to-string';
import { plainDoc } from '../api/doc-comment.ts';
import type { Declaration, EntryPoint, Export } from '../api/model.ts';
import { codeBlock } from '../markdown/render.ts';
import type { Page, Site } from '../shell/site.ts';
import { ExportSection } from './api-export.tsx';
import { type ApiContext, apiContext } from './api-links.ts';
import { apiMarkdown } from './api-markdown.ts';
import { firstSentence } from './context.ts';
import { Headings } from './heading.tsx';
import { Raw } from './raw.tsx';

/** Names in the line that imports; more are more than one reads. */
const MOST_NAMES = 4;

/** What everything else of a package begins with. */
const isStart = ({ name }: Export): boolean => /^(?:create|open|start)[A-Z]/.test(name);

/** One entry point: what lives there in full, what it passes on as links. */
export function apiPage(site: Site, entry: EntryPoint): Page {
  const { page: path, specifier } = entry;
  const { say, api } = site;
  const context = apiContext(site, path);
  const own = entry.exports.filter(({ declaration }) => declaration.place?.page === path);
  const rankOf = (each: Export) => (each.isType ? 2 : isStart(each) ? 0 : 1);
  const sorted = [...own].sort((a, b) => rankOf(a) - rankOf(b));
  const others = entry.exports.filter(({ declaration }) => declaration.place?.page !== path);
  const headings = new Headings();
  const specifiersOf = (declaration: Declaration) =>
    api.entries
      .filter(({ exports }) => exports.some((each) => each.declaration === declaration))
      .sort((a, b) => Number(b.page === path) - Number(a.page === path));
  const html = renderToString(
    <>
      <h1>
        <code>{specifier}</code>
      </h1>
      <Raw className="prose lead" html={context.doc(leadOf(context, entry))} />
      <Raw html={codeBlock(importLine(entry), 'typescript', say('copy'))} />
      {own.length > 3 && <Summary context={context} exports={sorted} />}
      {sorted.map(({ name, declaration }) => {
        headings.list.push({ id: name, text: name, level: 2 });
        return (
          <ExportSection key={name} {...{ context, declaration }} specifiers={specifiersOf(declaration)} />
        );
      })}
      {others.length > 0 && (
        <>
          {headings.h2('re-exports', say('apiAlso'))}
          {api.entries.map((home) => (
            <PassedOn
              key={home.page}
              {...{ context, home }}
              exports={others.filter(({ declaration }) => declaration.place?.page === home.page)}
            />
          ))}
        </>
      )}
      {(entry.generated.length > 0 || entry.hasAllGenerated) && (
        <>
          {headings.h2('generated', say('apiGenerated'))}
          <Raw className="prose" html={context.doc(generatedText(context, entry))} />
        </>
      )}
      {entry.internal.length > 0 && (
        <Raw className="prose internal" html={context.doc(internalText(context, entry))} />
      )}
    </>,
  );
  const description = descriptionOf(site, entry);
  const texts = [
    leadOf(context, entry),
    generatedText(context, entry),
    internalText(context, entry),
  ] as const;
  return {
    ...{ path, title: specifier, description, html, headings: headings.list },
    markdown: apiMarkdown(context, { specifier, importLine: importLine(entry), own: sorted, others, texts }),
    ...{ area: 'api', isSearched: true },
  };
}

export function descriptionOf({ say }: Site, { specifier, exports }: EntryPoint): string {
  const values = exports.filter(({ isType }) => !isType);
  const names = (values.length > 0 ? values : exports).map(({ name }) => name);
  return say('apiDescription', { specifier, names: names.join(', ') });
}

function leadOf({ site, to }: ApiContext, { folder }: EntryPoint): string {
  const readme = site.packages.find(({ path }) => path === `packages/${folder}`);
  const values = { name: readme?.title ?? folder, link: to(`packages/${folder}`) };
  return site.say('apiEntryLead', values);
}

function importLine({ specifier, exports, page }: EntryPoint): string {
  const values = exports.filter(({ isType }) => !isType);
  const found = values.length > 0 ? values : exports;
  const own = found.filter(({ declaration }) => declaration.place?.page === page);
  const main = found.length > MOST_NAMES && own.some(isStart) ? own.filter(isStart) : found;
  const names = main.slice(0, MOST_NAMES).map(({ name }) => name);
  return `import ${values.length > 0 ? '' : 'type '}{ ${names.join(', ')} } from '${specifier}';`;
}

function generatedText({ site, to }: ApiContext, { generated, hasAllGenerated }: EntryPoint): string {
  const names = generated.map((name) => `\`${name}\``).join(', ');
  const all = site.say('apiGeneratedAll', { link: to('operations/index'), messages: to('webhooks/index') });
  return [names, ...(hasAllGenerated ? [all] : [])].filter(Boolean).join('\n\n');
}

const internalText = ({ site }: ApiContext, { internal }: EntryPoint): string =>
  internal.length === 0
    ? ''
    : site.say('apiInternal', { names: internal.map((name) => `\`${name}\``).join(', ') });

/** What can be called, each with a sentence; then the names of types. */
function Summary({ context, exports }: { context: ApiContext; exports: readonly Export[] }) {
  const { say } = context.site;
  const types = exports.filter(({ isType }) => isType);
  return (
    <div class="summary" data-pagefind-ignore>
      {types.length < exports.length && <p class="group">{say('apiCallable')}</p>}
      <ul class="inherited">
        {exports
          .filter(({ isType }) => !isType)
          .map(({ name, declaration }) => (
            <li key={name}>
              <a href={`#${name}`}>
                <code>{name}</code>
              </a>
              <span>{firstSentence(plainDoc(declaration.doc.text))}</span>
            </li>
          ))}
      </ul>
      {types.length > 0 && <p class="group">{say('apiTypes')}</p>}
      <Names context={context} exports={types} />
    </div>
  );
}

function PassedOn({
  context,
  home,
  exports,
}: {
  context: ApiContext;
  home: EntryPoint;
  exports: readonly Export[];
}) {
  if (exports.length === 0) return null;
  return (
    <>
      <h3>
        <a href={context.to(home.page)}>
          <code>{home.specifier}</code>
        </a>
      </h3>
      <Names context={context} exports={exports} hasIds />
    </>
  );
}

function Names({
  context,
  exports,
  hasIds = false,
}: {
  context: ApiContext;
  exports: readonly Export[];
  hasIds?: boolean;
}) {
  return (
    <ul class="names">
      {exports.map(({ name, declaration: { place } }) => (
        <li key={name} id={hasIds ? name : undefined}>
          {place ? (
            <a href={context.hrefOf(place)}>
              <code>{name}</code>
            </a>
          ) : (
            <code>{name}</code>
          )}
        </li>
      ))}
    </ul>
  );
}
