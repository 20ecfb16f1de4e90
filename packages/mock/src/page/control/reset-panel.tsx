import { useState } from 'preact/hooks';
import { Fault } from '../elements/notice.tsx';
import { reset } from '../server/clock.ts';
import { messageOf } from '../server/use-live.ts';
import { useTexts } from '../texts/language.tsx';

/** Begins again. */
export function ResetPanel() {
  const texts = useTexts().control;
  const [tokens, setTokens] = useState(false);
  const [isDone, setDone] = useState(false);
  const [fault, setFault] = useState<string>();
  const start = async () => {
    setFault(undefined);
    try {
      await reset(tokens);
      setDone(true);
    } catch (reason) {
      setFault(messageOf(reason));
    }
  };
  return (
    <section class="panel" aria-labelledby="reset-title">
      <h2 id="reset-title">{texts.reset}</h2>
      <p class="hint">{texts.resetLead}</p>
      <div class="row">
        <label class="check">
          <input
            type="checkbox"
            checked={tokens}
            onChange={({ currentTarget }) => setTokens(currentTarget.checked)}
          />
          {texts.resetTokens}
        </label>
        <button type="button" class="danger" onClick={start}>
          {texts.resetButton}
        </button>
        <span role="status">{isDone && texts.resetDone}</span>
      </div>
      <Fault error={fault} />
    </section>
  );
}
