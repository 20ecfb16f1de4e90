import { writeExact } from '../code/exact.ts';
import { JsonView } from '../elements/json-view.tsx';
import { spanOf } from '../elements/moment.ts';
import type { Outcome } from '../server/push.ts';
import { useTexts } from '../texts/language.tsx';

/** Whether WeChat would take the answer, and what was sent. */
export function PushOutcome({ outcome }: { outcome: Outcome }) {
  const { push: texts, said } = useTexts();
  const { isTaken, why, answer, status, duration, message } = outcome;
  return (
    <div class="answer">
      <p class={isTaken ? 'notice good' : 'notice bad'}>
        {isTaken ? texts.taken : texts.refused} {why && said(why)}
      </p>
      <p class="hint">
        {status !== undefined && `HTTP ${status} · `}
        {spanOf(duration)}
      </p>
      {answer !== undefined && (
        <>
          <h2>{texts.answered}</h2>
          <JsonView text={typeof answer === 'string' ? answer : writeExact(answer)} label={texts.answered} />
        </>
      )}
      <h2>{texts.sent}</h2>
      <JsonView text={writeExact(message)} label={texts.sent} />
    </div>
  );
}
