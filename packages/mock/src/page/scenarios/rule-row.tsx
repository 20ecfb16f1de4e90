import { writeExact } from '../code/exact.ts';
import type { ListedRule, Step } from '../server/scenarios.ts';
import { hrefOf } from '../shell/route.ts';
import type { Texts } from '../texts/en.ts';
import { useTexts } from '../texts/language.tsx';

/** A rule: which calls, what happens, how often it has happened. */
export function RuleRow({ rule, onRemove }: { rule: ListedRule; onRemove(): void }) {
  const { scenarios: texts, remove } = useTexts();
  const { operation, app, openid, fields, name, steps, seen, isSpent, source } = rule;
  const conditions = [app, openid, fields && writeExact(fields, 0)].filter(Boolean).join(' · ');
  const about = operation ?? texts.any;
  return (
    <li class={isSpent ? 'spent' : ''}>
      <div class="about">
        <p>
          {operation ? <a href={hrefOf('operations', operation)}>{operation}</a> : <b>{texts.any}</b>}{' '}
          {name && name !== operation && <span class="hint">{name}</span>}{' '}
          {conditions && <code>{conditions}</code>}
        </p>
        <ol class="steps">
          {steps.map((step, index) => (
            <li key={index}>{say(step, texts)}</li>
          ))}
        </ol>
      </div>
      <span class="hint">
        {texts.seen(seen)}
        {isSpent && `, ${texts.spent}`}
        <br />
        {texts.from(texts.sources[source] ?? source)}
      </span>
      <button type="button" class="quiet" onClick={onRemove} aria-label={`${remove}: ${about}`}>
        {remove}
      </button>
    </li>
  );
}

function say(
  { times, delay, drop, status, errcode, example, answer, bytes }: Step,
  { says }: Texts['scenarios'],
): string {
  const parts = [
    delay !== undefined && says.delay([delay].flat().join('–')),
    drop && says.drop,
    status !== undefined && says.status(status),
    errcode !== undefined && says.errcode(errcode),
    example !== undefined && says.example(example),
    (answer !== undefined || bytes !== undefined) && says.answer,
  ].filter(Boolean);
  return `${parts.length === 0 ? says.usual : parts.join(', ')}${times === undefined ? '' : ` ${says.times(times)}`}`;
}
