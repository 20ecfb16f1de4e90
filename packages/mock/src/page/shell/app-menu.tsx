import { useEffect, useRef, useState } from 'preact/hooks';
import { Field } from '../elements/field.tsx';
import type { App } from '../server/weapp.ts';
import { useTexts } from '../texts/language.tsx';
import { useApp } from './app-context.ts';

/** Chooses the mini program that the page calls for. */
export function AppMenu({ onApp }: { onApp(app: App): void }) {
  const texts = useTexts().header;
  const app = useApp();
  const [draft, setDraft] = useState(app);
  const menu = useRef<HTMLDetailsElement>(null);
  const close = () => menu.current?.removeAttribute('open');
  useEffect(() => {
    const away = ({ target }: Event) => {
      if (target instanceof Node && !menu.current?.contains(target)) close();
    };
    addEventListener('pointerdown', away);
    return () => removeEventListener('pointerdown', away);
  }, []);
  const use = (event: Event) => {
    event.preventDefault();
    onApp(draft);
    close();
  };
  return (
    <details
      ref={menu}
      class="menu"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        close();
        menu.current?.querySelector('summary')?.focus();
      }}
    >
      <summary>
        <span class="menu-label">{texts.app} </span>
        <b>{app.appid}</b>
      </summary>
      <form class="popover" onSubmit={use}>
        <p class="hint">{texts.appHint}</p>
        <Field
          label={texts.appid}
          value={draft.appid}
          onInput={(appid) => setDraft({ ...draft, appid: appid.trim() })}
          look="code"
          isRequired
        />
        <Field
          label={texts.secret}
          hint={texts.secretHint}
          value={draft.secret}
          onInput={(secret) => setDraft({ ...draft, secret })}
          type="password"
          isRequired
        />
        <button type="submit" class="main">
          {texts.use}
        </button>
      </form>
    </details>
  );
}
