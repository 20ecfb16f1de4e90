import { spanOf, timeOf } from '../elements/moment.ts';
import { Fault } from '../elements/notice.tsx';
import { Outcome } from '../elements/outcome.tsx';
import { type Details, readOperation } from '../server/operations.ts';
import { useLive, useLoaded } from '../server/use-live.ts';
import { hrefOf } from '../shell/route.ts';
import { useTexts } from '../texts/language.tsx';
import { CallForm } from './call-form.tsx';
import { Description } from './description.tsx';
import { Errcodes } from './errcodes.tsx';

export function OperationView({ id }: { id: string }) {
  const { list, loading } = useTexts();
  const { value: details, error } = useLoaded(() => readOperation(id), id);
  return (
    <article class="operation">
      <a class="back" href="#/operations">
        ‹ {list.back}
      </a>
      {error !== undefined && <h1>{id}</h1>}
      <Fault error={error} />
      {details ? <Loaded details={details} /> : error === undefined && <p class="empty">{loading}</p>}
    </article>
  );
}

function Loaded({ details }: { details: Details }) {
  const texts = useTexts().operation;
  const { id, summary, method, path, names, docs, description, encryptable } = details;
  const others = names.filter((name) => name !== id);
  return (
    <>
      <header class="head">
        <h1>{id}</h1>
        <p class="summary" lang="zh-CN">
          {summary}
        </p>
        <p class="facts">
          <span class="method">{method}</span> <code>{path}</code>
          <a href={docs} target="_blank" rel="noreferrer">
            {texts.docs} ↗
          </a>
          {encryptable && <span class="badge">{texts.encryptable}</span>}
        </p>
        {others.length > 0 && (
          <p class="hint">
            {texts.formerly} {others.join(', ')}
          </p>
        )}
      </header>
      <Description text={description} />
      <CallForm details={details} />
      <Errcodes id={id} errcodes={details.errcodes} />
      <Recent id={id} />
    </>
  );
}

/** The latest calls, from anywhere. */
function Recent({ id }: { id: string }) {
  const texts = useTexts().operation;
  const calls = useLive()
    .calls.filter(({ operation }) => operation === id)
    .slice(0, 5);
  if (calls.length === 0) return null;
  return (
    <section>
      <h2>{texts.recent}</h2>
      <ul class="recent">
        {calls.map((call) => (
          <li key={call.id}>
            <a href={hrefOf('log', String(call.id))}>
              <time>{timeOf(call.at)}</time> <Outcome {...call} />{' '}
              <span class="hint">{spanOf(call.duration)}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
