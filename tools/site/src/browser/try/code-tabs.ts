import type { Call, Target } from '../../code/call.ts';
import { CODE_LANGUAGES } from '../../code/languages.ts';
import { highlight } from '../../markdown/highlight.ts';
import { element } from '../page.ts';

/** The call in each language; the arrow keys change the tab. */
export function makeCodeTabs(say: (key: string) => string) {
  const code = element('code');
  const copy = element('button', { type: 'button', class: 'copy', 'data-copy': '' }, say('copy'));
  const panel = element(
    'div',
    { class: 'block', role: 'tabpanel', id: 'try-code', 'aria-label': say('tryCode') },
    element('pre', { tabindex: '0' }, code),
    copy,
  );
  const list = element('div', { class: 'tabs', role: 'tablist', 'aria-label': say('tryCode') });
  let chosen = 0;
  let shown: [Call, Target] | undefined;
  const draw = () => {
    for (const [index, tab] of tabs.entries()) {
      tab.setAttribute('aria-selected', String(index === chosen));
      tab.tabIndex = index === chosen ? 0 : -1;
    }
    const language = CODE_LANGUAGES[chosen];
    if (language && shown) code.innerHTML = highlight(language.write(...shown), language.language); // escaped by the highlighter
  };
  const tabs = CODE_LANGUAGES.map(({ title }, index) => {
    const tab = element('button', { type: 'button', role: 'tab', 'aria-controls': 'try-code' }, title);
    tab.addEventListener('click', () => {
      chosen = index;
      draw();
    });
    return tab;
  });
  list.append(...tabs);
  list.addEventListener('keydown', ({ key }) => {
    if (key !== 'ArrowRight' && key !== 'ArrowLeft') return;
    chosen = (chosen + (key === 'ArrowRight' ? 1 : tabs.length - 1)) % tabs.length;
    draw();
    tabs[chosen]?.focus();
  });
  return {
    view: element('div', { class: 'try-code' }, list, panel),
    show(call: Call, target: Target) {
      shown = [call, target];
      draw();
    },
  };
}
