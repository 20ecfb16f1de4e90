import { useState } from 'preact/hooks';
import { Fault } from '../elements/notice.tsx';
import type { Errcode } from '../server/operations.ts';
import { addRule } from '../server/scenarios.ts';
import { messageOf } from '../server/use-live.ts';
import { hrefOf } from '../shell/route.ts';
import { useTexts } from '../texts/language.tsx';
import { withCode } from './description.tsx';

/** What the docs list, each a click away from being answered. */
export function Errcodes({ id, errcodes }: { id: string; errcodes: readonly Errcode[] }) {
  const texts = useTexts().operation;
  const [error, setError] = useState<string>();
  const make = (errcode: number) =>
    addRule({ operation: id, errcode }).then(
      () => {
        location.hash = hrefOf('scenarios');
      },
      (reason: unknown) => setError(messageOf(reason)),
    );
  if (errcodes.length === 0) return null;
  return (
    <section>
      <h2>{texts.errcodes}</h2>
      <p class="hint">{texts.errcodesHint}</p>
      <Fault error={error} />
      <ul class="errcodes">
        {errcodes.map(({ errcode, message, meaning, remedy }) => (
          <li key={errcode}>
            <code class="number">{errcode}</code>
            <div>
              <p class="message">{message}</p>
              {meaning && (
                <p class="hint" lang="en">
                  {withCode(`${meaning} ${remedy ?? ''}`)}
                </p>
              )}
            </div>
            <button
              type="button"
              class="quiet"
              onClick={() => make(errcode)}
              aria-label={texts.makeRuleFor(errcode)}
            >
              {texts.makeRule}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
