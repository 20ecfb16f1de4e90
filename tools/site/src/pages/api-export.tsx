import type { Declaration, Doc, Inherited } from '../api/model.ts';
import { escapeHtml } from '../markdown/escape.ts';
import { anchor, codeBlock } from '../markdown/render.ts';
import type { ApiContext } from './api-links.ts';
import { REPOSITORY } from './document.tsx';
import { Raw, RawSpan } from './raw.tsx';

interface ExportProps {
  context: ApiContext;
  declaration: Declaration;
  /** Where it can be imported from, with the pages of those entry points. */
  specifiers: readonly { specifier: string; page: string }[];
}

/** One export: its declaration, its docs, its members. */
export function ExportSection({ context, declaration, specifiers }: ExportProps) {
  const { site, to } = context;
  const { say } = site;
  const { name, kind, source, code, doc, members, inherited } = declaration;
  return (
    <section class="export">
      <h2 id={name}>
        <code>{name}</code>
        <RawSpan html={anchor(name)} />
      </h2>
      <p class="from" data-pagefind-ignore>
        <span class="method">{kind}</span>
        <span>
          {say('apiFrom')}{' '}
          {specifiers.map(({ specifier, page }, index) => (
            <>
              {index > 0 && ', '}
              {page === context.path ? <code>{specifier}</code> : <a href={to(page)}>{specifier}</a>}
            </>
          ))}
        </span>
        <a href={`${REPOSITORY}/blob/main/${source.path}#L${source.line}`}>{say('apiSource')}</a>
      </p>
      <Raw
        html={`<div class="block"><pre class="declaration" tabindex="0"><code>${context.code(code)}</code></pre></div>`}
      />
      <Docs context={context} doc={doc} owner={declaration} file={declaration.file} />
      {members.length > 0 && (
        <>
          <h3>{say('apiMembers')}</h3>
          <ul class="members">
            {members.map((member) => (
              <li key={member.anchor} id={`${name}.${member.anchor}`}>
                <Raw html={`<pre tabindex="0"><code>${context.code(member.code)}</code></pre>`} />
                <Docs context={context} doc={member.doc} owner={declaration} file={member.file} />
              </li>
            ))}
          </ul>
        </>
      )}
      {groupsOf(inherited).map(({ base, found }) => (
        <InheritedMembers key={base} {...{ context, base, found }} />
      ))}
    </section>
  );
}

interface DocsProps {
  context: ApiContext;
  doc: Doc;
  owner: Declaration;
  file: string;
}

function Docs({ context, doc, owner, file }: DocsProps) {
  const { say } = context.site;
  const html = (text: string) => context.doc(text, owner, file);
  const facts: [title: string, html: string][] = [];
  if (doc.params.length > 0)
    facts.push([
      say('apiParameters'),
      doc.params
        .map(({ name, text }) => `<div class="prose"><code>${escapeHtml(name)}</code>${html(text)}</div>`)
        .join(''),
    ]);
  if (doc.returns) facts.push([say('apiReturns'), html(doc.returns)]);
  if (doc.throws.length > 0)
    facts.push([
      say('apiThrows'),
      doc.throws.map(({ type, text }) => html(type ? `{@link ${type}} ${text}` : text)).join(''),
    ]);
  if (doc.see.length > 0) facts.push([say('apiSee'), doc.see.map(html).join('')]);
  return (
    <>
      {doc.text && <Raw className="prose docs" html={html(doc.text)} />}
      {facts.length > 0 && (
        <dl class="facts">
          {facts.map(([title, text]) => (
            <div key={title}>
              <dt>{title}</dt>
              <dd>
                <Raw html={text} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {doc.examples.map((example) => (
        <Raw
          key={example}
          className="example"
          html={/^```/m.test(example) ? html(example) : codeBlock(example, 'typescript', say('copy'))}
        />
      ))}
    </>
  );
}

function InheritedMembers({
  context,
  base,
  found,
}: {
  context: ApiContext;
  base: string;
  found: readonly Inherited[];
}) {
  return (
    <>
      <h3>{context.site.say('apiInherited', { name: base })}</h3>
      <ul class="inherited">
        {found.map(({ member, place }) => (
          <li key={member.name}>
            <a href={context.hrefOf(place)}>
              <code>{member.name}</code>
            </a>
            {member.doc.text && <RawSpan html={firstParagraph(context, member.doc.text)} />}
          </li>
        ))}
      </ul>
    </>
  );
}

const firstParagraph = ({ doc }: ApiContext, text: string): string =>
  doc(text.split(/\n\s*\n/)[0] ?? '').replaceAll(/<\/?p>/g, '');

function groupsOf(inherited: readonly Inherited[]): { base: string; found: Inherited[] }[] {
  const groups = new Map<string, Inherited[]>();
  for (const each of inherited) {
    const base = each.place.anchor.split('.')[0] ?? '';
    groups.set(base, [...(groups.get(base) ?? []), each]);
  }
  return [...groups].map(([base, found]) => ({ base, found }));
}
