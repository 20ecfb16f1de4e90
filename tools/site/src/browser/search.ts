import type { Directory, Kind } from '../search/directory.ts';
import { type Hit, rank } from '../search/rank.ts';
import { findInTexts } from './full-text.ts';
import { element, folder, loadScript, say, siteRoot } from './page.ts';

const KINDS: Readonly<Record<Kind, string>> = {
  operation: 'kindOperation',
  webhook: 'kindWebhook',
  errcode: 'kindErrcode',
  guide: 'kindGuide',
  section: 'kindSection',
  package: 'kindPackage',
  export: 'kindExport',
};

/** Time to go on typing before the full text is searched. */
const PAUSE = 150;

const directory = (): Directory | undefined =>
  (self as unknown as { weappDirectory?: Directory }).weappDirectory;

export function enableSearch(): void {
  for (const button of document.querySelectorAll('[data-search]')) button.addEventListener('click', open);
  addEventListener('keydown', (event) => {
    const isTyping =
      event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
    const isSlash = event.key === '/' && !isTyping;
    const isK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
    if (!isSlash && !isK) return;
    event.preventDefault();
    open();
  });
  const query = new URLSearchParams(location.search).get('q');
  if (query !== null) open(query);
}

let parts:
  | { dialog: HTMLDialogElement; input: HTMLInputElement; list: HTMLElement; status: HTMLElement }
  | undefined;

function open(query?: string | Event): void {
  parts ??= build();
  const { dialog, input } = parts;
  if (!dialog.open) dialog.showModal();
  if (typeof query === 'string') input.value = query;
  input.select();
  void show();
}

function build() {
  const input = element('input', {
    type: 'search',
    placeholder: say('searchHint'),
    'aria-label': say('search'),
    autocomplete: 'off',
    spellcheck: 'false',
    maxlength: '100',
    role: 'combobox',
    'aria-expanded': 'true',
    'aria-controls': 'results',
    'aria-autocomplete': 'list',
  });
  const list = element('ul', { id: 'results', role: 'listbox', 'aria-label': say('search') });
  const status = element('p', { class: 'status', role: 'status' });
  const close = element('button', { type: 'button', class: 'close', 'aria-label': say('close') }, '×');
  const dialog = element(
    'dialog',
    { class: 'finder', 'aria-label': say('search') },
    element('div', { class: 'box' }, element('div', { class: 'line' }, input, close), status, list),
  );
  document.body.append(dialog);
  input.addEventListener('input', () => void show());
  input.addEventListener('keydown', move);
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
  // A link to a place of this page changes nothing else.
  list.addEventListener(
    'click',
    (event) => event.target instanceof Element && event.target.closest('a') && dialog.close(),
  );
  return { dialog, input, list, status };
}

/** Arrow keys choose a result; Enter opens it. */
function move(event: KeyboardEvent): void {
  if (!parts || event.isComposing) return; // Enter ends the writing of Chinese first
  const { list } = parts;
  const options = [...list.querySelectorAll<HTMLElement>('[role=option]')];
  const at = options.findIndex((option) => option.getAttribute('aria-selected') === 'true');
  if (event.key === 'Enter') {
    event.preventDefault();
    (options[at] ?? options[0])?.click();
  } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault();
    const next = event.key === 'ArrowDown' ? Math.min(at + 1, options.length - 1) : Math.max(at - 1, 0);
    select(options, next);
  }
}

function select(options: readonly HTMLElement[], index: number): void {
  for (const [at, option] of options.entries()) option.setAttribute('aria-selected', String(at === index));
  const chosen = options[index];
  chosen?.scrollIntoView({ block: 'nearest' });
  if (chosen) parts?.input.setAttribute('aria-activedescendant', chosen.id);
  else parts?.input.removeAttribute('aria-activedescendant');
}

let turn = 0;

async function show(): Promise<void> {
  if (!parts) return;
  const { input, list, status } = parts;
  const mine = ++turn;
  const query = input.value.trim();
  if (!directory()) {
    status.textContent = say('searchLoading');
    try {
      await loadScript(`search.${folder}.js`);
    } catch {
      status.textContent = say('searchFailed');
      return;
    }
    if (mine !== turn) return;
  }
  const known = directory();
  if (!known) return;
  if (query === '') {
    status.textContent = say('searchHelp');
    list.replaceChildren();
    return;
  }
  const hits = rank(known, query);
  list.replaceChildren(...hits.map((hit, index) => option(index, linkOf(hit), ...describe(hit))));
  select([...list.querySelectorAll<HTMLElement>('[role=option]')], 0);
  status.textContent = '';
  list.scrollTop = 0;
  await new Promise((resolve) => setTimeout(resolve, PAUSE));
  if (mine !== turn) return;
  const paths = new Set(hits.map(({ item }) => item.path));
  const texts = (await findInTexts(query)).filter(({ path }) => !paths.has(path));
  if (mine !== turn) return;
  if (texts.length > 0) {
    list.append(element('li', { class: 'divider', role: 'presentation' }, say('inText')));
    for (const [index, { path, title, excerpt }] of texts.entries())
      list.append(option(hits.length + index, `${siteRoot}${folder}/${path}.html`, '', title, excerpt));
    if (hits.length === 0) select([...list.querySelectorAll<HTMLElement>('[role=option]')], 0);
  }
  if (hits.length + texts.length === 0)
    status.textContent = say('searchEmpty').replace('{query}', () => query);
}

function linkOf({ item, field }: Hit): string {
  const anchor = field?.anchor ?? item.anchor;
  return `${siteRoot}${folder}/${item.path}.html${anchor ? `#${encodeURIComponent(anchor)}` : ''}`;
}

function describe({ item, field }: Hit): [string, string | Node, string] {
  if (field) {
    const place = element('code', {}, field.anchor.replace(/^\w+\./, ''));
    return [say('kindField'), element('span', {}, place, ` · ${item.name} ${item.title}`), item.text];
  }
  const isNamed = item.kind === 'operation' || item.kind === 'webhook' || item.kind === 'export';
  const title = isNamed
    ? element('span', {}, element('code', {}, item.name), ` ${item.title}`)
    : item.kind === 'package'
      ? item.name
      : item.title;
  return [say(KINDS[item.kind]), title, item.text];
}

function option(index: number, href: string, kind: string, title: string | Node, text: string): HTMLElement {
  const parts = [
    element('strong', {}, title),
    ...(kind ? [element('em', {}, kind)] : []),
    element('span', {}, text),
  ];
  const attributes = {
    href,
    role: 'option',
    id: `result-${index}`,
    'aria-selected': 'false',
    tabindex: '-1',
  };
  return element('li', { role: 'presentation' }, element('a', attributes, ...parts));
}
