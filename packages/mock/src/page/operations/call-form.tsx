import { useEffect, useRef, useState } from 'preact/hooks';
import { Choice, Field } from '../elements/field.tsx';
import { faultOf, JsonInput } from '../elements/json-input.tsx';
import type { Details } from '../server/operations.ts';
import { type Answer, send, signatureOf } from '../server/weapp.ts';
import { useApp } from '../shell/app-context.ts';
import { useTexts } from '../texts/language.tsx';
import { AnswerView } from './answer-view.tsx';
import { CodeView } from './code-view.tsx';
import { type Draft, draftOf, fileFieldsOf, preferenceOf, queryOf } from './draft.ts';
import { Files } from './files.tsx';
import { FillIn } from './fill-in.tsx';
import { sampleFile } from './sample-file.ts';

/** The operation's form, filled with its example, and beside it the answer. */
export function CallForm({ details }: { details: Details }) {
  const texts = useTexts().operation;
  const app = useApp();
  const [draft, setDraft] = useState<Draft>(() => draftOf(details, app));
  const [answer, setAnswer] = useState<Answer>();
  const [running, setRunning] = useState<AbortController>();
  const form = useRef<HTMLFormElement>(null);
  const result = useRef<HTMLElement>(null);
  const files = fileFieldsOf(details.example.files);
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const isBroken = draft.body !== undefined && faultOf(draft.body) !== undefined;
  useEffect(() => () => running?.abort(), [running]);
  // On a phone, the answer is below the form.
  useEffect(() => {
    if (answer) result.current?.scrollIntoView({ block: 'nearest' });
  }, [answer]);

  async function submit(event: Event) {
    event.preventDefault();
    if (running) return running.abort();
    const control = new AbortController();
    setRunning(control);
    try {
      const body = files.length > 0 ? await formOf(draft, files) : draft.body;
      const { method, path, credentials } = details;
      const { sessionKey } = draft;
      const signature = sessionKey && draft.body && (await signatureOf(draft.body, sessionKey));
      const query = { ...queryOf(draft), ...(signature && { signature }) };
      const call = { method, path, query, headers: preferenceOf(draft), body };
      setAnswer(await send(call, credentials.includes('access_token') ? app : undefined, control.signal));
    } catch (error) {
      if (!control.signal.aborted) throw error;
    } finally {
      setRunning(undefined);
    }
  }

  const names = Object.keys(draft.query);
  return (
    <div class="attempt">
      <section>
        <form
          ref={form}
          class="call"
          onSubmit={submit}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.current?.requestSubmit();
          }}
        >
          <div class="bar">
            <h2>{texts.request}</h2>
            <span class="buttons">
              <span class="hint desk">{texts.sendHint}</span>
              <button type="submit" class="main" disabled={isBroken && !running}>
                {running ? texts.stop : texts.send}
              </button>
            </span>
          </div>
          {names.length > 0 && (
            <fieldset>
              <legend>{texts.query}</legend>
              {names.map((name) => (
                <Field
                  key={name}
                  label={name}
                  look="code"
                  value={draft.query[name] ?? ''}
                  hint={name === 'pay_sig' || name === 'signature' ? texts.signature : undefined}
                  onInput={(value) => change({ query: { ...draft.query, [name]: value } })}
                />
              ))}
            </fieldset>
          )}
          {draft.body !== undefined && (
            <JsonInput label={texts.body} value={draft.body} onInput={(body) => change({ body })}>
              <button type="button" class="quiet" onClick={() => setDraft(draftOf(details, app))}>
                {texts.example}
              </button>
            </JsonInput>
          )}
          {files.length > 0 && <Files draft={draft} files={files} onChange={change} />}
          <FillIn details={details} draft={draft} onChange={change} />
          {names.length === 0 && draft.body === undefined && files.length === 0 && (
            <p class="hint">{texts.noInput}</p>
          )}
          <div class="row">
            <Choice label={texts.answerWith} value={draft.prefer} onChange={(prefer) => change({ prefer })}>
              <option value="">{texts.asUsual}</option>
              {details.errcodes.length > 0 && (
                <optgroup label={texts.documented}>
                  {details.errcodes.map(({ errcode, message }) => (
                    <option key={errcode} value={`errcode=${errcode}`}>
                      {errcode} {message}
                    </option>
                  ))}
                </optgroup>
              )}
              {Object.keys(details.examples).length > 0 && (
                <optgroup label={texts.examples}>
                  {Object.keys(details.examples).map((name) => (
                    <option key={name} value={`example=${name}`}>
                      {name}
                    </option>
                  ))}
                </optgroup>
              )}
            </Choice>
            <Field
              label={texts.delay}
              type="number"
              min={0}
              value={draft.delay}
              onInput={(delay) => change({ delay })}
              placeholder="0"
            />
          </div>
        </form>
      </section>
      <section ref={result} class="result" aria-live="polite" aria-busy={running !== undefined}>
        <h2 class="level">{texts.answer}</h2>
        <AnswerView answer={answer} details={details} />
      </section>
      <CodeView details={details} draft={draft} />
    </div>
  );
}

async function formOf(
  { fields, files: chosen }: Draft,
  files: ReturnType<typeof fileFieldsOf>,
): Promise<FormData> {
  const form = new FormData();
  for (const [name, text] of Object.entries(fields)) form.set(name, text);
  for (const { name, required, mediaType } of files) {
    const file = chosen[name] ?? (required ? await sampleFile(mediaType) : undefined);
    if (file) form.set(name, file);
  }
  return form;
}
