import { renderToString } from 'preact-render-to-string';
import type { TryData } from '../browser/try/data.ts';
import { PRODUCTION } from '../code/call.ts';
import { toTypeScript } from '../code/type-script.ts';
import { codeBlock } from '../markdown/render.ts';
import type { Page, Site } from '../shell/site.ts';
import { callOf } from '../spec/call.ts';
import type { Entry } from '../spec/edition.ts';
import type { Text } from '../texts/texts.ts';
import { type Context, contextOf, firstSentence, pathOf } from './context.ts';
import { deviationsOf, type Part, partsOf } from './entry-parts.ts';
import { ErrcodeTable, errcodeRows } from './errcode-rows.tsx';
import { requestExamples, responseExamples, type ShownExample } from './examples.ts';
import { Facts, withoutNames } from './facts.tsx';
import { Fields } from './fields.tsx';
import { Headings } from './heading.tsx';
import { operationMarkdown } from './operation-markdown.ts';
import { Raw } from './raw.tsx';
import { receiveCode } from './receive-code.ts';

/** The page of an operation, or of a message that WeChat pushes. */
export function operationPage(site: Site, entry: Entry): Page {
  const path = pathOf(entry);
  const context = contextOf(site, path);
  const { say, edition } = site;
  const headings = new Headings();
  const parts = partsOf(context, entry);
  const isCall = entry.kind === 'operation';
  const call = isCall ? callOf(edition, entry) : undefined;
  const code = call ? toTypeScript(call, PRODUCTION) : receiveCode(entry);
  const description = withoutNames(entry.description);
  const html = renderToString(
    <>
      <header class="title">
        <p class="crumb">
          {isCall && <span class={`method ${entry.method.toLowerCase()}`}>{entry.method}</span>}
          {isCall ? <code data-pagefind-ignore>{entry.path}</code> : <code>{entry.path}</code>}
        </p>
        <h1>
          <code>{entry.operationId}</code>{' '}
          <span class="sub" lang="zh-CN">
            {entry.summary}
          </span>
        </h1>
      </header>
      {entry.deprecated && <p class="notice warn">{say('retired')}</p>}
      <Raw className="prose lead" html={context.md(description)} />
      {headings.h2(isCall ? 'call' : 'receive', say(isCall ? 'typedCall' : 'receive'))}
      <Raw html={codeBlock(code, 'typescript', say('copy'))} />
      {call && <TryIt context={context} />}
      {headings.h2('facts', say('facts'))}
      <Facts context={context} entry={entry} />
      {parts.map((part) => (
        <PartView key={part.id} {...{ context, part, headings }} />
      ))}
      <ExamplesView {...{ context, entry, headings }} />
      {isCall && <ErrcodesView {...{ context, entry, headings }} />}
      <Deviations {...{ context, entry, parts, headings }} />
    </>,
  );
  return {
    path,
    title: `${entry.operationId} ${entry.summary}`,
    description: firstSentence(description),
    html,
    markdown: operationMarkdown(context, entry, { code, parts, call }),
    headings: headings.list,
    area: isCall ? 'reference' : 'webhooks',
    section: entry.section,
    ...(call && { scripts: dataScript({ call, errcodes: entry['x-errcodes'] ?? [], words: tryWords(say) }) }),
    source: isCall
      ? `spec/paths/${entry.section}/${entry.operationId}.yaml`
      : `spec/webhooks/${entry.path}.yaml`,
    isSearched: true,
  };
}

/** The call for the panel that sends it. `<` would end the script. */
const dataScript = (data: TryData): string =>
  `<script type="application/json" id="call-data">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;

/** What the panel says. */
const TRY_WORDS = [
  'copy',
  'tryStart',
  'tryInClone',
  'tryMock',
  'tryBody',
  'tryOutcome',
  'tryUsual',
  'trySend',
  'trySending',
  'tryCode',
  'tryNotJson',
  'tryLocalOnly',
  'tryUnreachable',
] as const;

const tryWords = (say: Text) =>
  Object.fromEntries(TRY_WORDS.map((key) => [key, say(key, { address: '{address}' })]));

/** Filled by browser/try-it.ts when it is opened. */
function TryIt({ context }: { context: Context }) {
  return (
    <details class="try" id="try" data-pagefind-ignore>
      <summary>{context.site.say('tryIt')}</summary>
      <div class="try-panel" />
    </details>
  );
}

function PartView({ context, part, headings }: { context: Context; part: Part; headings: Headings }) {
  const { id, title, fields, note } = part;
  const heading = headings.h2(id, context.site.say(title));
  return (
    <section>
      {heading}
      {note && <Raw className="prose" html={context.md(note)} />}
      {fields.length > 0 && <Fields context={context} fields={fields} prefix={id} />}
    </section>
  );
}

function ExamplesView({ context, entry, headings }: { context: Context; entry: Entry; headings: Headings }) {
  const { say, edition } = context.site;
  const requests = requestExamples(entry);
  const responses = responseExamples(edition, entry);
  if (requests.length + responses.length === 0) return null;
  return (
    <section>
      {headings.h2('examples', say('examples'))}
      <ExampleList
        context={context}
        examples={requests}
        title={say(entry.kind === 'webhook' ? 'message' : 'exampleRequest')}
      />
      <ExampleList
        context={context}
        examples={responses}
        title={say(entry.kind === 'webhook' ? 'reply' : 'exampleResponse')}
      />
    </section>
  );
}

/** The first is open; the others unfold. */
function ExampleList({
  context,
  examples,
  title,
}: {
  context: Context;
  examples: readonly ShownExample[];
  title: string;
}) {
  return (
    <>
      {examples.map(({ name, summary, code, language }, index) => (
        <details class="example" key={name} open={index === 0}>
          <summary>
            {title}
            {summary && <span>{summary}</span>}
          </summary>
          <Raw html={codeBlock(code, language, context.site.say('copy'))} />
        </details>
      ))}
    </>
  );
}

function ErrcodesView({ context, entry, headings }: { context: Context; entry: Entry; headings: Headings }) {
  const { say } = context.site;
  const rows = errcodeRows(context, entry);
  const link = `${context.to('errcodes/index')}#general`;
  return (
    <section>
      {headings.h2('errcodes', say('errcodesHere'))}
      {rows.length > 0 && <ErrcodeTable context={context} rows={rows} />}
      <Raw
        className="prose"
        html={context.md(say(rows.length > 0 ? 'moreErrcodes' : 'noErrcodes', { link }))}
      />
    </section>
  );
}

interface DeviationsProps {
  context: Context;
  entry: Entry;
  parts: readonly Part[];
  headings: Headings;
}

function Deviations({ context, entry, parts, headings }: DeviationsProps) {
  const { say } = context.site;
  const deviations = deviationsOf(entry, parts);
  if (deviations.length === 0) return null;
  return (
    <section>
      {headings.h2('differs', say('differs'))}
      <p>{say('differsLead')}</p>
      <dl class="deviations">
        {deviations.map(({ place, reason }) => (
          <div key={place}>
            <dt>{place === '' ? say('wholeOperation') : <code>{place}</code>}</dt>
            <dd>
              <Raw html={context.md(reason)} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
