import { useState } from 'preact/hooks';
import { Choice } from '../elements/field.tsx';
import { momentOf } from '../elements/moment.ts';
import { Empty, Fault } from '../elements/notice.tsx';
import { listMessages, type Message } from '../server/outbox.ts';
import { useLoaded } from '../server/use-live.ts';
import { listUsers } from '../server/users.ts';
import { useApp } from '../shell/app-context.ts';
import { hrefOf } from '../shell/route.ts';
import { useTexts } from '../texts/language.tsx';
import { Avatar } from '../users/avatar.tsx';
import { MessageCard } from './message-card.tsx';

/** Messages in the page at once, the latest. */
const MOST = 200;

/** What the backend sent, as WeChat shows it. */
export function OutboxView() {
  const texts = useTexts().outbox;
  const { appid } = useApp();
  const { value: messages, error } = useLoaded(() => listMessages(appid), appid, ['outbox', 'reset']);
  const { value: users } = useLoaded(() => listUsers(appid), appid, ['users', 'reset']);
  const [openid, setOpenid] = useState('');
  const nameOf = (of: string) => users?.find((user) => user.openid === of)?.name ?? of;
  const receivers = [...new Set(messages?.map((message) => message.openid))].filter(Boolean);
  const shown = (messages ?? [])
    .filter((message) => openid === '' || message.openid === openid)
    .slice(-MOST)
    .reverse();
  return (
    <div class="page narrow">
      <header class="head">
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead}</p>
      </header>
      <Fault error={error} />
      {receivers.length > 0 && (
        <div class="row">
          <Choice label={texts.to} value={openid} onChange={setOpenid}>
            <option value="">{texts.all}</option>
            {receivers.map((each) => (
              <option key={each} value={each}>
                {nameOf(each)}
              </option>
            ))}
          </Choice>
        </div>
      )}
      {messages && shown.length === 0 ? (
        <Empty text={texts.empty} />
      ) : (
        <ol class="chat">
          {shown.map((message) => (
            <Sent key={message.id} message={message} to={message.openid && nameOf(message.openid)} />
          ))}
        </ol>
      )}
    </div>
  );
}

function Sent({ message, to }: { message: Message; to: string }) {
  const texts = useTexts().outbox;
  const { at, app, operation, phone } = message;
  return (
    <li>
      <p class="when">
        <time dateTime={new Date(at).toISOString()}>{momentOf(at)}</time> ·{' '}
        <a href={hrefOf('operations', operation)}>{operation}</a>
        {(to || phone) && (
          <>
            {' '}
            · {texts.to} {to || phone}
          </>
        )}
      </p>
      <div class="bubble-row">
        <Avatar name={app} />
        <MessageCard message={message} />
      </div>
    </li>
  );
}
