import { writeExact } from '../code/exact.ts';
import { JsonView } from '../elements/json-view.tsx';
import { momentOf, timeOf } from '../elements/moment.ts';
import { Empty, Fault } from '../elements/notice.tsx';
import { listPushes, type Pushed } from '../server/push.ts';
import { useLoaded } from '../server/use-live.ts';
import { useApp } from '../shell/app-context.ts';
import { hrefOf } from '../shell/route.ts';
import { useTexts } from '../texts/language.tsx';

/** Messages in the page at once, the latest. */
const MOST = 100;

/** What WeChat has pushed by itself, the latest first. */
export function PushList() {
  const texts = useTexts().push;
  const { appid } = useApp();
  const { value: pushes, error } = useLoaded(() => listPushes(appid), appid, ['push', 'reset']);
  // They have no number of their own, and new ones come at the end.
  const numbered = (pushes ?? []).map((pushed, number) => ({ pushed, number }));
  return (
    <section class="pushed">
      <h2>{texts.byItself}</h2>
      <p class="hint">{texts.byItselfLead}</p>
      <Fault error={error} />
      {pushes?.length === 0 && <Empty text={texts.noneByItself} />}
      {numbered.length > 0 && (
        <ol class="log">
          {numbered
            .slice(-MOST)
            .reverse()
            .map(({ pushed, number }) => (
              <PushRow key={number} pushed={pushed} />
            ))}
        </ol>
      )}
    </section>
  );
}

function PushRow({ pushed }: { pushed: Pushed }) {
  const { push: texts, said } = useTexts();
  const { appid, event, fields, at, state, why, attempts, nextAt } = pushed;
  const look = { taken: 'good', sending: '', 'given up': 'bad', 'not sent': '' }[state];
  return (
    <li>
      <details>
        <summary>
          <time dateTime={new Date(at).toISOString()}>{timeOf(at)}</time>
          <span class={`outcome ${look}`}>{nextAt === undefined ? texts.states[state] : texts.waiting}</span>
          <span class="what">
            <b>{event}</b> <span class="hint">{why && said(why)}</span>
          </span>
          <span class="who">{appid}</span>
          <span class="rule" />
          <span class="span">{attempts > 0 && `${attempts}×`}</span>
        </summary>
        <div class="opened">
          <dl class="facts">
            <div>
              <dt>{texts.event}</dt>
              <dd>
                <a href={hrefOf('push', event)}>{event}</a>
              </dd>
            </div>
            {nextAt !== undefined && (
              <div>
                <dt>{texts.again}</dt>
                <dd>{momentOf(nextAt)}</dd>
              </div>
            )}
          </dl>
          <JsonView text={writeExact(fields)} label={texts.fields} />
        </div>
      </details>
    </li>
  );
}
