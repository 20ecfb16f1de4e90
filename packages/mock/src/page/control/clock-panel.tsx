import { useEffect, useState } from 'preact/hooks';
import { Field } from '../elements/field.tsx';
import { momentOf } from '../elements/moment.ts';
import { Fault } from '../elements/notice.tsx';
import { advanceClock, readClock } from '../server/clock.ts';
import { messageOf, useLoaded } from '../server/use-live.ts';
import { useTexts } from '../texts/language.tsx';
import { inUnits } from './in-units.ts';

const STEPS = ['5m', '2h', '1d', '7d'];

/** Shows the mock's clock, and moves it forward. */
export function ClockPanel() {
  const texts = useTexts().control;
  // How far the mock's clock is from this one.
  const {
    value: ahead,
    error,
    reload,
  } = useLoaded(async () => (await readClock()) - Date.now(), '', ['reset', 'clock']);
  const [span, setSpan] = useState('');
  const [fault, setFault] = useState<string>();
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => tick(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, []);

  async function advance(by: string) {
    setFault(undefined);
    try {
      await advanceClock(by);
      setSpan('');
      reload();
    } catch (reason) {
      setFault(messageOf(reason));
    }
  }

  const distance = ahead === undefined ? '' : inUnits(Math.abs(ahead), texts.units);
  return (
    <section class="panel" aria-labelledby="clock-title">
      <h2 id="clock-title">{texts.clock}</h2>
      <p class="hint">{texts.clockLead}</p>
      {ahead !== undefined && (
        <p class="clock">
          <time>{momentOf(Date.now() + ahead)}</time>{' '}
          <span class="hint">
            {distance === '' ? texts.real : ahead > 0 ? texts.ahead(distance) : texts.behind(distance)}
          </span>
        </p>
      )}
      <div class="row">
        <fieldset class="buttons" aria-label={texts.advance}>
          {STEPS.map((step) => (
            <button key={step} type="button" onClick={() => advance(step)} aria-label={texts.advanceBy(step)}>
              +{step}
            </button>
          ))}
        </fieldset>
        <form
          class="row"
          onSubmit={(event) => {
            event.preventDefault();
            void advance(span.trim());
          }}
        >
          <Field
            label={texts.other}
            value={span}
            onInput={setSpan}
            placeholder={texts.otherHint}
            isRequired
          />
          <button type="submit">{texts.move}</button>
        </form>
      </div>
      <Fault error={fault ?? error} />
    </section>
  );
}
