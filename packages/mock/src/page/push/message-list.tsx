import { useState } from 'preact/hooks';
import { followArrows } from '../elements/arrow-keys.ts';
import { Empty } from '../elements/notice.tsx';
import { SearchBox } from '../elements/search-box.tsx';
import type { Webhook } from '../server/push.ts';
import { hrefOf } from '../shell/route.ts';
import { useLanguage, useTexts } from '../texts/language.tsx';
import { type MessageGroup, searchMessages, sentenceOf } from './messages.ts';

/** The messages by what they are about, with a search. */
export function MessageList(props: { groups: readonly MessageGroup[]; current: string | undefined }) {
  const texts = useTexts().push;
  const language = useLanguage();
  const [text, setText] = useState('');
  const { groups, current } = props;
  const found = text.trim() ? searchMessages(groups, text) : undefined;
  return (
    <nav class="list" aria-label={texts.event} onKeyDown={followArrows}>
      <SearchBox label={texts.search} placeholder={texts.placeholder} value={text} onInput={setText} />
      <div class="scroll">
        {found?.length === 0 && <Empty text={texts.none(text)} />}
        {found && <Links messages={found} current={current} />}
        {!found &&
          groups.map((group) => (
            <details key={group.en} open={group.members.some(({ event }) => event === current)}>
              <summary>
                <span>{group[language]}</span>
                <span class="count">{group.members.length}</span>
              </summary>
              <Links messages={group.members} current={current} />
            </details>
          ))}
      </div>
    </nav>
  );
}

function Links({ messages, current }: { messages: readonly Webhook[]; current: string | undefined }) {
  const language = useLanguage();
  return (
    <ul>
      {messages.map((message) => (
        <li key={message.event}>
          <a
            href={hrefOf('push', message.event)}
            aria-current={message.event === current ? 'page' : undefined}
          >
            <span class="id">{message.event}</span>
            <span class="title short">{language === 'zh' ? message.summary : sentenceOf(message)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
