import { useState } from 'preact/hooks';
import { useLive } from '../server/use-live.ts';
import type { App } from '../server/weapp.ts';
import { useTexts } from '../texts/language.tsx';
import { AppMenu } from './app-menu.tsx';
import { Icon } from './icon.tsx';
import { applyTheme, keptTheme, NEXT } from './theme.ts';

export function Header({ onLanguage, onApp }: { onLanguage(): void; onApp(app: App): void }) {
  const texts = useTexts().header;
  const { isConnected } = useLive();
  const [theme, setTheme] = useState(keptTheme);
  const switchTheme = () => {
    applyTheme(NEXT[theme]);
    setTheme(NEXT[theme]);
  };
  const state = isConnected ? texts.connected : texts.disconnected;
  return (
    <header class="top">
      <a class="brand" href="#/">
        <img src="/__mock/page/icon.svg" width="26" height="26" alt="" />
        <span>
          weapp-mock <small>{location.host}</small>
        </span>
      </a>
      <span class="tools">
        <span role="status" class={isConnected ? 'state on' : 'state off'} title={state}>
          <span class="offscreen">{state}</span>
        </span>
        <AppMenu onApp={onApp} />
        <button
          type="button"
          class="quiet"
          onClick={onLanguage}
          lang={texts.otherLanguage === 'English' ? 'en' : 'zh-CN'}
        >
          {texts.otherLanguage}
        </button>
        <button
          type="button"
          class="quiet square"
          onClick={switchTheme}
          aria-label={texts.theme[theme]}
          title={texts.theme[theme]}
        >
          <Icon name={theme} />
        </button>
      </span>
    </header>
  );
}
