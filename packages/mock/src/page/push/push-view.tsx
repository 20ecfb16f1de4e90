import { useEffect, useState } from 'preact/hooks';
import { parseExact, writeExact } from '../code/exact.ts';
import { Choice, Field } from '../elements/field.tsx';
import { faultOf, JsonInput } from '../elements/json-input.tsx';
import { Fault } from '../elements/notice.tsx';
import { listWebhooks, type Outcome, push, type Webhook } from '../server/push.ts';
import { messageOf, useLoaded } from '../server/use-live.ts';
import { useApp } from '../shell/app-context.ts';
import { kept } from '../shell/kept.ts';
import { hrefOf, type Route } from '../shell/route.ts';
import { useTexts } from '../texts/language.tsx';
import { PushList } from './push-list.tsx';
import { PushOutcome } from './push-outcome.tsx';

/** Sends what WeChat would send, and shows what it has sent by itself. */
export function PushView({ route }: { route: Route }) {
  const texts = useTexts().push;
  const { value: webhooks, error } = useLoaded(listWebhooks, '');
  const chosen = webhooks?.find(({ event }) => event === route.item) ?? webhooks?.[0];
  return (
    <div class="page">
      <header class="head">
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead}</p>
      </header>
      <Fault error={error} />
      {webhooks && chosen && <PushForm key={chosen.event} webhook={chosen} webhooks={webhooks} />}
      <PushList />
    </div>
  );
}

function PushForm({ webhook, webhooks }: { webhook: Webhook; webhooks: readonly Webhook[] }) {
  const texts = useTexts().push;
  const { appid } = useApp();
  const [fields, setFields] = useState(() => writeExact(webhook.fields));
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
        <Choice
          label={texts.event}
          value={webhook.event}
          onChange={(event) => {
            location.hash = hrefOf('push', event);
          }}
        >
          {webhooks.map(({ event, summary }) => (
            <option key={event} value={event}>
              {event} {summary}
            </option>
          ))}
        </Choice>
        {webhook.docs && (
          <a href={webhook.docs} target="_blank" rel="noreferrer">
            {texts.docs} ↗
          </a>
        )}
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
        <div class="bar">
          <button type="submit" class="main" disabled={isBusy || faultOf(fields) !== undefined}>
            {texts.send}
          </button>
        </div>
      </form>
      <section aria-live="polite" aria-busy={isBusy}>
        <Fault error={fault} />
        {outcome && <PushOutcome outcome={outcome} />}
      </section>
    </div>
  );
}
