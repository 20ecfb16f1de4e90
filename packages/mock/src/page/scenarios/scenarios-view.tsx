import { useState } from 'preact/hooks';
import { parseExact } from '../code/exact.ts';
import { Choice, Field } from '../elements/field.tsx';
import { faultOf, JsonInput } from '../elements/json-input.tsx';
import { Empty, Fault } from '../elements/notice.tsx';
import { listOperations } from '../server/operations.ts';
import { addRule, clearRules, listRules, type NewRule, removeRule } from '../server/scenarios.ts';
import { messageOf, useLoaded } from '../server/use-live.ts';
import type { Route } from '../shell/route.ts';
import { useTexts } from '../texts/language.tsx';
import { RuleRow } from './rule-row.tsx';

const KINDS = ['errcode', 'answer', 'delay', 'status', 'drop'] as const;
type Kind = (typeof KINDS)[number];
const FREQUENCIES = ['once', 'every', 'several'] as const;
type Frequency = (typeof FREQUENCIES)[number];

/** Errcodes that any operation may answer. */
const COMMON = ['45009', '40001', '-1'];

interface Draft {
  operation: string;
  kind: Kind;
  value: string;
  often: Frequency;
  times: string;
  openid: string;
}

const FIRST: Record<Kind, string> = {
  errcode: '45009',
  answer: '{\n  "errcode": 0\n}',
  delay: '2000',
  status: '502',
  drop: '',
};

/** What the page that led here proposes: an operation, and its errcode. */
const draftOf = (query: URLSearchParams): Draft => ({
  ...{ operation: query.get('operation') ?? '', kind: 'errcode', openid: '' },
  value: query.get('errcode') ?? FIRST.errcode,
  ...{ often: 'once', times: '2' },
});

function outcomeOf({ kind, value }: Draft): NewRule {
  if (kind === 'drop') return { drop: true };
  return { [kind]: kind === 'answer' ? parseExact(value) : Number(value) };
}

function ruleOf(draft: Draft): NewRule {
  const { operation, openid, often, times } = draft;
  return {
    ...(operation && { operation }),
    ...(openid && { openid }),
    ...outcomeOf(draft),
    ...(often !== 'every' && { times: often === 'once' ? 1 : Number(times) }),
  };
}

/** What happens to calls instead of the usual answer. */
export function ScenariosView({ route }: { route: Route }) {
  const texts = useTexts().scenarios;
  const [draft, setDraft] = useState(() => draftOf(route.query));
  const [fault, setFault] = useState<string>();
  const { value: rules, error, reload } = useLoaded(listRules, '', ['rules', 'request', 'reset']);
  const { value: operations } = useLoaded(listOperations, '');
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const attempt = async (act: () => Promise<unknown>) => {
    setFault(undefined);
    try {
      await act();
      reload();
    } catch (reason) {
      setFault(messageOf(reason));
    }
  };
  const isBroken = draft.kind === 'answer' && faultOf(draft.value) !== undefined;
  const documented = operations?.find(({ id }) => id === draft.operation)?.errcodes.map(String) ?? COMMON;
  return (
    <div class="page narrow">
      <header class="head">
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead}</p>
      </header>
      <form
        class="panel"
        aria-label={texts.newRule}
        onSubmit={(event) => {
          event.preventDefault();
          void attempt(() => addRule(ruleOf(draft)));
        }}
      >
        <div class="row">
          <Field
            label={texts.operation}
            list="operation-names"
            look="code"
            value={draft.operation}
            onInput={(operation) => change({ operation: operation.trim() })}
            placeholder={texts.any}
          />
          <Field
            label={texts.openid}
            look="code"
            value={draft.openid}
            onInput={(openid) => change({ openid: openid.trim() })}
            placeholder={texts.anyOpenid}
          />
        </div>
        <div class="row">
          <Choice
            label={texts.outcome}
            value={draft.kind}
            onChange={(kind) => change({ kind: kind as Kind, value: FIRST[kind as Kind] })}
          >
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {texts.kinds[kind]}
              </option>
            ))}
          </Choice>
          {draft.kind !== 'drop' && draft.kind !== 'answer' && (
            <Field
              label={texts[draft.kind]}
              type={draft.kind === 'errcode' ? 'text' : 'number'}
              {...(draft.kind === 'errcode' ? { list: 'documented-errcodes' } : {})}
              look="code"
              value={draft.value}
              onInput={(value) => change({ value })}
              isRequired
            />
          )}
          <Choice
            label={texts.often}
            value={draft.often}
            onChange={(often) => change({ often: often as Frequency })}
          >
            {FREQUENCIES.map((frequency) => (
              <option key={frequency} value={frequency}>
                {texts.frequencies[frequency]}
              </option>
            ))}
          </Choice>
          {draft.often === 'several' && (
            <Field
              label={texts.times}
              type="number"
              min={1}
              value={draft.times}
              onInput={(times) => change({ times })}
              isRequired
            />
          )}
        </div>
        {draft.kind === 'answer' && (
          <JsonInput label={texts.answer} value={draft.value} onInput={(value) => change({ value })} />
        )}
        <div class="bar">
          <button type="submit" class="main" disabled={isBroken}>
            {texts.create}
          </button>
        </div>
        <datalist id="operation-names">
          {operations?.map(({ id, summary }) => (
            <option key={id} value={id}>
              {summary}
            </option>
          ))}
        </datalist>
        <datalist id="documented-errcodes">
          {documented.map((errcode) => (
            <option key={errcode} value={errcode} />
          ))}
        </datalist>
      </form>
      <Fault error={fault ?? error} />
      {rules?.length === 0 && <Empty text={texts.empty} />}
      <ol class="rules">
        {rules?.map((rule) => (
          <RuleRow key={rule.id} rule={rule} onRemove={() => attempt(() => removeRule(rule.id))} />
        ))}
      </ol>
      {rules?.some(({ source }) => source === 'http') && (
        <button type="button" onClick={() => attempt(clearRules)}>
          {texts.clear}
        </button>
      )}
    </div>
  );
}
