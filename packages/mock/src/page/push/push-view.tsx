import { useEffect, useState } from 'preact/hooks';
import { parseExact, writeExact } from '../code/exact.ts';
import { Choice, Field } from '../elements/field.tsx';
import { faultOf, JsonInput } from '../elements/json-input.tsx';
import { Empty, Fault } from '../elements/notice.tsx';
import { Description } from '../operations/description.tsx';
import { listWebhooks, type Outcome, push, type Webhook } from '../server/push.ts';
import { messageOf, useLoaded } from '../server/use-live.ts';
import { useApp } from '../shell/app-context.ts';
import { kept } from '../shell/kept.ts';
import { hrefOf, type Route } from '../shell/route.ts';
import { useTexts } from '../texts/language.tsx';
import { MessageList } from './message-list.tsx';
import { draftOf, grouped } from './messages.ts';
import { PushList } from './push-list.tsx';
import { PushOutcome } from './push-outcome.tsx';

/** Sends what WeChat would send, and shows what it has sent by itself. */
export function PushView({ route }: { route: Route }) {
  const texts = useTexts().push;
  const { value: webhooks, error } = useLoaded(listWebhooks, '');
  const groups = grouped(webhooks ?? []);
  const { item } = route;
  const first = groups[0]?.members[0];
  const chosen = item === undefined ? first : webhooks?.find(({ event }) => event === item);
  return (
    <div class={item === undefined ? 'split lead-first' : 'split open'}>
      <MessageList groups={groups} current={chosen?.event} />
      <div class="side">
        <div class="operation">
          <a class="back" href={hrefOf('push')}>
            ‹ {texts.back}
          </a>
          {item === undefined && (
            <header class="head">
              <h1>{texts.title}</h1>
              <p class="lead">{texts.lead}</p>
            </header>
          )}
          <Fault error={error} />
          {webhooks && item !== undefined && !chosen && <Empty text={texts.none(item)} />}
          {chosen && <Message key={chosen.event} webhook={chosen} isTitle={item !== undefined} />}
          <PushList />
        </div>
      </div>
    </div>
  );
}

function Message({ webhook, isTitle }: { webhook: Webhook; isTitle: boolean }) {
  const texts = useTexts().push;
  const { event, summary, description, docs } = webhook;
  return (
    <div class="operation desk-unless-open">
      <header class="head">
        {isTitle ? <h1>{event}</h1> : <h2 class="id">{event}</h2>}
        <p class="summary" lang="zh-CN">
          {summary}
        </p>
        {docs && (
          <p class="facts">
            <a href={docs} target="_blank" rel="noreferrer">
              {texts.docs} ↗
            </a>
          </p>
        )}
      </header>
      {description && <Description text={description} />}
      <PushForm webhook={webhook} />
    </div>
  );
}

function PushForm({ webhook }: { webhook: Webhook }) {
  const texts = useTexts().push;
  const { appid } = useApp();
  const [fields, setFields] = useState(() => writeExact(draftOf(webhook.fields, appid)));
  const [target, setTarget] = useState(kept.get('push target') ?? '');
  const [token, setToken] = useState('');
  const [aesKey, setAesKey] = useState('');
  const [format, setFormat] = useState(webhook.formats[0] ?? 'json');
  const [outcome, setOutcome] = useState<Outcome>();
  const [fault, setFault] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  useEffect(() => kept.set('push target', target), [target]);

  async function submit(event: Event) {
    event.preventDefault();
    setFault(undefined);
    setBusy(true);
    try {
      const settings = { to: target, token, encodingAESKey: aesKey, appid: aesKey && appid, format };
      setOutcome(await push(webhook.event, parseExact(fields), settings));
    } catch (reason) {
      setOutcome(undefined);
      setFault(messageOf(reason));
    } finally {
      setBusy(false);
    }
  }

  return (
    <div class="columns">
      <form class="call" onSubmit={submit}>
        <div class="bar">
          <h2>{texts.message}</h2>
          <span class="buttons">
            <button type="submit" class="main" disabled={isBusy || faultOf(fields) !== undefined}>
              {texts.send}
            </button>
          </span>
        </div>
        <Field
          label={texts.target}
          hint={texts.targetHint}
          type="url"
          value={target}
          onInput={setTarget}
          placeholder="http://localhost:3000/wechat"
          look="code"
        />
        <details class="fold">
          <summary>{texts.settings}</summary>
          <Field label={texts.token} type="password" value={token} onInput={setToken} />
          <Field label={texts.aesKey} type="password" value={aesKey} onInput={setAesKey} />
          <Choice label={texts.format} value={format} onChange={setFormat}>
            {webhook.formats.map((each) => (
              <option key={each} value={each}>
                {each.toUpperCase()}
              </option>
            ))}
          </Choice>
        </details>
        <JsonInput label={texts.fields} value={fields} onInput={setFields} />
        <p class="hint">{texts.dated}</p>
      </form>
      <section aria-live="polite" aria-busy={isBusy}>
        <h2 class="level">{texts.outcome}</h2>
        <Fault error={fault} />
        {outcome ? <PushOutcome outcome={outcome} /> : fault === undefined && <Empty text={texts.nothing} />}
      </section>
    </div>
  );
}
