import { useEffect, useMemo, useState } from 'preact/hooks';
import { Field } from '../elements/field.tsx';
import { Empty, Fault } from '../elements/notice.tsx';
import { control } from '../server/control.ts';
import { type Logged, live } from '../server/live.ts';
import { messageOf, useLive } from '../server/use-live.ts';
import type { Route } from '../shell/route.ts';
import { useTexts } from '../texts/language.tsx';
import { fits } from './fits.ts';
import { LogEntry } from './log-entry.tsx';

/** Entries in the page at once; more on request. */
const PAGE = 100;

/** Every call, as it happens. */
export function LogView({ route }: { route: Route }) {
  const texts = useTexts().log;
  const { calls } = useLive();
  const [text, setText] = useState('');
  const [failuresOnly, setFailuresOnly] = useState(false);
  const [frozen, setFrozen] = useState<readonly Logged[]>();
  const [shown, setShown] = useState(PAGE);
  const [error, setError] = useState<string>();
  const wanted = Number(route.item);
  const found = useMemo(
    () =>
      (frozen ?? calls).filter(
        (call) =>
          fits(call, text) &&
          (!failuresOnly || call.errcode !== 0 || call.status === 0 || call.status >= 300),
      ),
    [frozen, calls, text, failuresOnly],
  );
  useEffect(() => {
    if (wanted) document.getElementById(`call-${wanted}`)?.scrollIntoView({ block: 'center' });
  }, [wanted]);

  const clear = async () => {
    try {
      await control.remove('/requests');
      live.clear();
      setFrozen(undefined);
    } catch (reason) {
      setError(messageOf(reason));
    }
  };

  return (
    <div class="page">
      <header class="head">
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead}</p>
      </header>
      <Fault error={error} />
      <div class="row filters">
        <Field label={texts.filter} value={text} onInput={setText} placeholder={texts.filterHint} />
        <label class="check">
          <input
            type="checkbox"
            checked={failuresOnly}
            onChange={({ currentTarget }) => setFailuresOnly(currentTarget.checked)}
          />
          {texts.failures}
        </label>
        <span class="buttons">
          <button
            type="button"
            onClick={() => setFrozen(frozen ? undefined : calls)}
            aria-pressed={frozen !== undefined}
          >
            {frozen ? texts.resume : texts.pause}
          </button>
          <button type="button" onClick={clear}>
            {texts.clear}
          </button>
        </span>
      </div>
      {found.length === 0 ? (
        <Empty text={calls.length === 0 ? texts.empty : texts.noMatch} />
      ) : (
        <ol class="log">
          {found.slice(0, shown).map((call) => (
            <LogEntry key={call.id} call={call} isOpen={call.id === wanted} />
          ))}
        </ol>
      )}
      {found.length > shown && (
        <button type="button" class="more" onClick={() => setShown(shown + PAGE)}>
          {texts.more(Math.min(PAGE, found.length - shown))}
        </button>
      )}
    </div>
  );
}
