import { useState } from 'preact/hooks';
import { Copy } from '../elements/copy.tsx';
import { Field } from '../elements/field.tsx';
import { Fault } from '../elements/notice.tsx';
import { messageOf } from '../server/use-live.ts';
import { grant, logIn, phoneCode, removeUser, type User } from '../server/users.ts';
import { useTexts } from '../texts/language.tsx';
import { Avatar } from './avatar.tsx';

export function UserCard({ user, onChange }: { user: User; onChange(): void }) {
  const all = useTexts();
  const texts = all.users;
  const [code, setCode] = useState<{ what: string; text: string }>();
  const [isGranting, setGranting] = useState(false);
  const [error, setError] = useState<string>();
  const attempt = async (act: () => Promise<unknown>) => {
    setError(undefined);
    try {
      await act();
    } catch (reason) {
      setError(messageOf(reason));
    }
  };
  const give = (what: string, ask: (of: User) => Promise<string>) =>
    attempt(async () => setCode({ what, text: await ask(user) }));
  const { name, openid, phoneNumber, subscriptions } = user;
  const granted = Object.entries(subscriptions ?? {});
  return (
    <li class="card user">
      <Avatar name={name} />
      <div class="about">
        <h2>{name}</h2>
        <p class="hint with-copy">
          <code title={openid}>{openid}</code> <Copy text={openid} what={texts.openid} />
        </p>
        {phoneNumber && <p class="hint">{phoneNumber}</p>}
        {granted.length > 0 && (
          <ul class="badges" aria-label={texts.grants}>
            {granted.map(([template, count]) => (
              <li key={template} class="badge">
                {template} · {count === 'always' ? texts.always : texts.left(count)}
              </li>
            ))}
          </ul>
        )}
      </div>
      <div class="buttons">
        <button type="button" class="main" onClick={() => give(texts.loginCode, logIn)}>
          {texts.login}
        </button>
        <button type="button" onClick={() => give(texts.phoneCodeFor, phoneCode)}>
          {texts.phoneCode}
        </button>
        <button type="button" aria-expanded={isGranting} onClick={() => setGranting(!isGranting)}>
          {texts.grant}
        </button>
        <button
          type="button"
          class="quiet remove"
          aria-label={texts.removeUser(name)}
          onClick={() => attempt(() => removeUser(user).then(onChange))}
        >
          {all.remove}
        </button>
      </div>
      {isGranting && (
        <GrantForm
          onGrant={(template, count) =>
            attempt(async () => {
              await grant(user, template, count);
              onChange();
            })
          }
        />
      )}
      {code && (
        <p class="given" role="status">
          <span class="hint">{code.what}</span> <code class="given-code">{code.text}</code>{' '}
          <Copy text={code.text} what={code.what} />
        </p>
      )}
      <Fault error={error} />
    </li>
  );
}

function GrantForm({ onGrant }: { onGrant(template: string, count: number): void }) {
  const texts = useTexts().users;
  const [template, setTemplate] = useState('');
  const [times, setTimes] = useState('1');
  return (
    <form
      class="row"
      onSubmit={(event) => {
        event.preventDefault();
        onGrant(template.trim(), Number(times));
      }}
    >
      <Field label={texts.template} value={template} onInput={setTemplate} look="code" isRequired />
      <Field label={texts.times} type="number" min={1} value={times} onInput={setTimes} isRequired />
      <button type="submit">{texts.grant}</button>
    </form>
  );
}
