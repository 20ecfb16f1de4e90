import { useState } from 'preact/hooks';
import { Choice, Field } from '../elements/field.tsx';
import { Empty, Fault } from '../elements/notice.tsx';
import { listOperations } from '../server/operations.ts';
import { addRule, clearRules, listRules, type NewRule, removeRule } from '../server/scenarios.ts';
import { messageOf, useLoaded } from '../server/use-live.ts';
import { useTexts } from '../texts/language.tsx';
import { RuleRow } from './rule-row.tsx';

const KINDS = ['errcode', 'delay', 'status', 'drop'] as const;
type Kind = (typeof KINDS)[number];

/** Errcodes that any operation may answer. */
const COMMON = ['45009', '40001', '-1'];

interface Draft {
  operation: string;
  kind: Kind;
  value: string;
  times: string;
  openid: string;
}

const NEW: Draft = { operation: '', kind: 'errcode', value: '45009', times: '', openid: '' };
const FIRST: Record<Kind, string> = { errcode: '45009', delay: '2000', status: '502', drop: '' };

function ruleOf({ operation, kind, value, times, openid }: Draft): NewRule {
  return {
    ...(operation && { operation }),
    ...(openid && { openid }),
    ...(kind === 'drop' ? { drop: true } : { [kind]: Number(value) }),
    ...(times && { times: Number(times) }),
  };
}

/** What happens to calls instead of the usual answer. */
export function ScenariosView() {
  const texts = useTexts().scenarios;
  const [draft, setDraft] = useState(NEW);
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
          {draft.kind !== 'drop' && (
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
          <Field
            label={texts.times}
            type="number"
            min={1}
            value={draft.times}
            onInput={(times) => change({ times })}
            placeholder={texts.timesHint}
          />
          <button type="submit" class="main">
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
