import { useState } from 'preact/hooks';
import { writeExact } from '../code/exact.ts';
import { Copy } from '../elements/copy.tsx';
import { JsonView } from '../elements/json-view.tsx';
import { momentOf, sizeOf, spanOf, timeOf } from '../elements/moment.ts';
import { Outcome } from '../elements/outcome.tsx';
import type { Logged } from '../server/live.ts';
import { hrefOf } from '../shell/route.ts';
import { useTexts } from '../texts/language.tsx';

const NO_SUCH_PATH = 40066;

/** A line of the log; opened, the call with its answer. */
export function LogEntry({ call, isOpen: isWanted }: { call: Logged; isOpen: boolean }) {
  const texts = useTexts().log;
  const [isOpen, setOpen] = useState(isWanted);
  const { id, at, duration, operation, method, path, appid, openid, rule, errcode } = call;
  return (
    <li>
      <details id={`call-${id}`} open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          <time dateTime={new Date(at).toISOString()}>{timeOf(at)}</time>
          <Outcome {...call} />
          <span class="what">
            <b>{operation ?? (errcode === NO_SUCH_PATH ? texts.unknownPath : '')}</b>{' '}
            <span class="hint">
              {method} {path}
            </span>
          </span>
          <span class="who">{openid || appid}</span>
          <span class="rule">{rule}</span>
          <span class="span">{spanOf(duration)}</span>
        </summary>
        {isOpen && <Opened call={call} />}
      </details>
    </li>
  );
}

function Opened({ call }: { call: Logged }) {
  const texts = useTexts().log;
  const answer = typeof call.answer === 'string' ? call.answer : writeExact(call.answer);
  const input =
    call.input === undefined || Object.keys(Object(call.input)).length === 0 ? '' : writeExact(call.input);
  return (
    <div class="opened">
      <dl class="facts">
        <Fact name={texts.at} value={momentOf(call.at)} />
        <Fact name={texts.app} value={call.appid} />
        <Fact name={texts.openid} value={call.openid} />
        <Fact name={texts.rule} value={call.rule} />
        {call.files.map(({ name, filename, mediaType, size }) => (
          <Fact key={name} name={name} value={`${filename ?? ''} ${mediaType}, ${sizeOf(size)}`} />
        ))}
        {call.operation && (
          <div>
            <dt class="offscreen">{texts.title}</dt>
            <dd>
              <a href={hrefOf('operations', call.operation)}>{call.operation}</a>
            </dd>
          </div>
        )}
      </dl>
      <div class="columns">
        <section>
          <div class="bar">
            <h2>{texts.input}</h2>
            {input && <Copy text={input} what={texts.input} />}
          </div>
          {input ? <JsonView text={input} label={texts.input} /> : <p class="empty">{texts.noInput}</p>}
        </section>
        <section>
          <div class="bar">
            <h2>{texts.answer}</h2>
            <Copy text={answer} what={texts.answer} />
          </div>
          <JsonView text={answer} label={texts.answer} />
        </section>
      </div>
    </div>
  );
}

function Fact({ name, value }: { name: string; value: string | undefined }) {
  if (!value) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
