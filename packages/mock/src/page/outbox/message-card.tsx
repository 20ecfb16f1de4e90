import type { ComponentChildren } from 'preact';
import type { Message } from '../server/outbox.ts';
import type { Texts } from '../texts/en.ts';
import { useTexts } from '../texts/language.tsx';
import { ownAddress, pageAddress } from './addresses.ts';

/** A chat bubble for what was said, a card for all else. */
export function MessageCard({ message }: { message: Message }) {
  const texts = useTexts().outbox;
  const { kind, msgtype } = message;
  if (kind === 'typing') return <p class="bubble soft">{message.state === 1 ? texts.typing : '…'}</p>;
  if (kind === 'customer' && msgtype === 'text') return <TextBubble message={message} />;
  if (kind === 'customer' && (msgtype === 'image' || msgtype === 'voice'))
    return <MediaBubble message={message} />;
  if (kind === 'customer') return <LinkCard message={message} />;
  return <NoticeCard message={message} />;
}

/** The links of a text stand in it. */
function TextBubble({ message: { text = '', links = [] } }: { message: Message }) {
  const parts: ComponentChildren[] = [];
  let rest = text;
  for (const { text: label, url } of links) {
    const at = rest.indexOf(label);
    if (label === '' || at < 0) continue;
    const address = pageAddress(url);
    parts.push(
      rest.slice(0, at),
      address ? (
        <a href={address} target="_blank" rel="noreferrer">
          {label}
        </a>
      ) : (
        <span class="choice">{label}</span>
      ),
    );
    rest = rest.slice(at + label.length);
  }
  return (
    <p class="bubble">
      {parts}
      {rest}
    </p>
  );
}

function MediaBubble({ message: { media = [], msgtype } }: { message: Message }) {
  const texts = useTexts().outbox;
  const [first] = media;
  const url = ownAddress(first?.url);
  const label = msgtype === 'voice' ? texts.voice : texts.picture;
  return (
    <div class="bubble">
      {url === undefined ? (
        <p>
          {label} <code>{first?.media_id}</code>
        </p>
      ) : msgtype === 'voice' ? (
        // biome-ignore lint/a11y/useMediaCaption: a voice message of somebody's test has none.
        <audio controls src={url} aria-label={label} />
      ) : (
        <img src={url} alt={label} />
      )}
    </div>
  );
}

/** A link, a menu, a mini program page: whatever has a title. */
function LinkCard({ message }: { message: Message }) {
  const texts = useTexts().outbox;
  const { title, description, text, links, page, media = [], msgtype, about } = message;
  const picture = media.map(({ url }) => ownAddress(url)).find(Boolean);
  return (
    <div class="bubble card-bubble">
      {title && <h2>{title}</h2>}
      {description && <p class="hint">{description}</p>}
      {text && <p>{text}</p>}
      {picture && <img src={picture} alt={texts.picture} />}
      <Links links={links} />
      {about && (
        <Lines lines={Object.entries(about).map(([name, value]) => ({ name, value: String(value) }))} />
      )}
      <p class="foot">{page === undefined ? nameOf(msgtype, texts) : `${texts.mini} · ${page}`}</p>
    </div>
  );
}

function nameOf(msgtype: string | undefined, texts: Texts['outbox']): string | undefined {
  if (msgtype === 'link' || msgtype === 'news') return texts.link;
  return msgtype === 'msgmenu' ? texts.menu : msgtype;
}

/** A subscription message and its like: title, keywords, where a tap leads. */
function NoticeCard({ message }: { message: Message }) {
  const texts = useTexts().outbox;
  const { kind, template_id, title, text, lines = [], page, version, about, links } = message;
  const more = Object.entries(about ?? {}).map(([name, value]) => ({ name, value: String(value) }));
  return (
    <div class="bubble card-bubble notice-card">
      <p class="hint">{kind === 'subscribe' ? texts.subscribe : kind}</p>
      <h2>{title ?? template_id ?? kind}</h2>
      {text && <p>{text}</p>}
      <Lines lines={[...lines, ...more]} />
      <Links links={links} />
      <p class="foot">
        {page ? texts.details : ''}
        {page && <code>{page}</code>}
        {version && version !== 'formal' && <span class="badge">{version}</span>}
      </p>
    </div>
  );
}

function Lines({ lines }: { lines: readonly { name: string; value: string }[] }) {
  if (lines.length === 0) return null;
  return (
    <dl class="lines">
      {lines.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Links({ links = [] }: { links: Message['links'] }) {
  const shown = links.filter(({ text, url, page }) => text || url || page);
  if (shown.length === 0) return null;
  return (
    <ul class="links">
      {shown.map(({ text, url, page }, index) => {
        const address = pageAddress(url);
        const label = text || url || page;
        return (
          <li key={index}>
            {address ? (
              <a href={address} target="_blank" rel="noreferrer">
                {label}
              </a>
            ) : (
              <span class="choice">{label}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
