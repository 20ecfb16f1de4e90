import { useState } from 'preact/hooks';
import { Field } from '../elements/field.tsx';
import { Empty, Fault } from '../elements/notice.tsx';
import { messageOf, useLoaded } from '../server/use-live.ts';
import { createUser, listUsers } from '../server/users.ts';
import { useApp } from '../shell/app-context.ts';
import { useTexts } from '../texts/language.tsx';
import { UserCard } from './user-card.tsx';

/** The users of the chosen mini program. */
export function UsersView() {
  const texts = useTexts().users;
  const { appid } = useApp();
  const {
    value: users,
    error,
    reload,
  } = useLoaded(() => listUsers(appid), appid, ['users', 'request', 'reset']);
  const [name, setName] = useState('');
  const [phone, setPhone] = useState('');
  const [fault, setFault] = useState<string>();
  const [said, setSaid] = useState('');

  async function create(event: Event) {
    event.preventDefault();
    setFault(undefined);
    try {
      const user = await createUser({
        app: appid,
        ...(name && { name }),
        ...(phone && { phoneNumber: phone }),
      });
      setName('');
      setPhone('');
      setSaid(texts.created(user.name));
      reload();
    } catch (reason) {
      setFault(messageOf(reason));
    }
  }

  return (
    <div class="page narrow">
      <header class="head">
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead}</p>
      </header>
      <form class="row panel" onSubmit={create}>
        <Field label={texts.name} value={name} onInput={setName} placeholder="alice" />
        <Field label={texts.phone} type="tel" value={phone} onInput={setPhone} placeholder="13800138000" />
        <button type="submit" class="main">
          {texts.create}
        </button>
      </form>
      <p class="offscreen" role="status">
        {said}
      </p>
      <Fault error={fault ?? error} />
      {users?.length === 0 && <Empty text={texts.empty} />}
      <ul class="cards">
        {users?.map((user) => (
          <UserCard key={user.openid} user={user} onChange={reload} />
        ))}
      </ul>
    </div>
  );
}
