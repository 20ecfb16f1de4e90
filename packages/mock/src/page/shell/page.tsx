import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ControlView } from '../control/control-view.tsx';
import { LogView } from '../log/log-view.tsx';
import { OperationsView } from '../operations/operations-view.tsx';
import { OutboxView } from '../outbox/outbox-view.tsx';
import { PushView } from '../push/push-view.tsx';
import { ScenariosView } from '../scenarios/scenarios-view.tsx';
import type { App } from '../server/weapp.ts';
import { browserLanguage, type Language, LanguageContext, useTexts } from '../texts/language.tsx';
import { UsersView } from '../users/users-view.tsx';
import { AppContext } from './app-context.ts';
import { Header } from './header.tsx';
import { kept } from './kept.ts';
import { Nav } from './nav.tsx';
import { type Route, useRoute, type View } from './route.ts';

const COMPONENTS: Record<View, ComponentType<{ route: Route }>> = {
  operations: OperationsView,
  log: LogView,
  users: UsersView,
  outbox: OutboxView,
  scenarios: ScenariosView,
  push: PushView,
  control: ControlView,
};

function keptLanguage(): Language {
  const found = kept.get('language');
  return found === 'zh' || found === 'en' ? found : browserLanguage(navigator.languages);
}

export function Page() {
  const [language, setLanguage] = useState(keptLanguage);
  // The secret is not kept: it could be a real one.
  const [app, setApp] = useState<App>({ appid: kept.get('appid') ?? 'wx1', secret: 'any' });
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [language]);
  useEffect(() => kept.set('appid', app.appid), [app]);
  const switchLanguage = () => {
    const other = language === 'zh' ? 'en' : 'zh';
    kept.set('language', other);
    setLanguage(other);
  };
  return (
    <LanguageContext.Provider value={language}>
      <AppContext.Provider value={app}>
        <Frame onLanguage={switchLanguage} onApp={setApp} />
      </AppContext.Provider>
    </LanguageContext.Provider>
  );
}

function Frame({ onLanguage, onApp }: { onLanguage(): void; onApp(app: App): void }) {
  const texts = useTexts();
  const route = useRoute();
  const main = useRef<HTMLElement>(null);
  const { view } = route;
  const Shown = COMPONENTS[view];
  const title = route.item ?? texts.nav[view];
  useEffect(() => {
    document.title = `${title} · weapp-mock`;
  }, [title]);
  return (
    <>
      <button type="button" class="skip" onClick={() => main.current?.focus()}>
        {texts.skip}
      </button>
      <Header onLanguage={onLanguage} onApp={onApp} />
      <Nav view={view} />
      <main ref={main} id="main" tabIndex={-1} class={`view-${view}`}>
        {route.unknown !== undefined && (
          <p role="alert" class="notice bad unknown">
            {texts.noView(route.unknown)}
          </p>
        )}
        <Shown route={route} />
      </main>
    </>
  );
}
