import { type Call, isFile } from '../../code/call.ts';
import { keep, readKept } from '../kept.ts';
import { element } from '../page.ts';
import { makeCodeTabs } from './code-tabs.ts';
import type { TryData } from './data.ts';
import { localAddress } from './local.ts';
import { send } from './send.ts';
import { showAnswer } from './show-answer.ts';

const MOCK = 'http://localhost:4010';
const APPID = 'wx448f04719cd48f69';
const CLONE = 'pnpm mock';
const COMMAND = 'npx -p @weapp-openapi/mock weapp-mock';

/** The form, what came back, and the call in several languages. */
export function makePanel({ call, errcodes, words }: TryData): HTMLElement {
  const say = (key: string) => words[key] ?? key;
  const base = input({ value: readKept('mock') ?? MOCK, spellcheck: 'false', inputmode: 'url' });
  const appid = input({ value: APPID, spellcheck: 'false' });
  const query = new Map(
    Object.entries(call.query).map(([name, value]) => [name, input({ value, spellcheck: 'false' })]),
  );
  const texts = new Map<string, HTMLInputElement>();
  const files = new Map<string, HTMLInputElement>();
  for (const part of call.parts ?? [])
    if (isFile(part)) files.set(part.name, input({ type: 'file' }));
    else texts.set(part.name, input({ value: part.text }));
  const body = element('textarea', {
    spellcheck: 'false',
    rows: String(Math.min(18, (call.body ?? '').split('\n').length + 1)),
  });
  body.value = call.body ?? '';
  const outcome = element('select', {}, element('option', { value: '' }, say('tryUsual')));
  for (const code of errcodes) outcome.append(element('option', { value: String(code) }, `errcode ${code}`));
  const button = element('button', { type: 'submit', class: 'button' }, say('trySend'));
  const message = element('p', { class: 'try-message', role: 'status' });
  const result = element('div', { class: 'try-result' });

  const current = (): Call => ({
    ...call,
    query: Object.fromEntries(
      [...query].map(([name, field]) => [name, field.value]).filter(([, value]) => value !== ''),
    ),
    body: call.body === undefined ? undefined : body.value,
    parts: call.parts?.map((part) => {
      if (!isFile(part)) return { name: part.name, text: texts.get(part.name)?.value ?? part.text };
      return { name: part.name, filename: files.get(part.name)?.files?.[0]?.name ?? part.filename };
    }),
  });
  const address = () => localAddress(base.value);
  const tabs = makeCodeTabs(say);
  const refresh = () => {
    const wrong =
      address() === undefined ? say('tryLocalOnly') : isJson(current().body) ? '' : say('tryNotJson');
    message.textContent = wrong;
    button.disabled = wrong !== '';
    if (wrong === '') tabs.show(current(), { base: address() ?? MOCK, appid: appid.value, secret: 'any' });
  };

  const form = element(
    'form',
    { class: 'try-form', novalidate: '' },
    element('div', { class: 'pair' }, labelled(say('tryMock'), base), labelled('appid', appid)),
    ...[...query].map(([name, field]) => labelled(name, field, true)),
    ...[...texts, ...files].map(([name, field]) => labelled(name, field, true)),
    ...(call.body === undefined ? [] : [labelled(say('tryBody'), body)]),
    element('div', { class: 'pair last' }, labelled(say('tryOutcome'), outcome), button),
    message,
  );
  form.addEventListener('input', refresh);
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const target = address();
    if (target === undefined || button.disabled) return;
    keep('mock', target);
    button.disabled = true;
    message.textContent = say('trySending');
    try {
      const chosen = new Map(
        [...files].flatMap(([name, field]) => (field.files?.[0] ? [[name, field.files[0]] as const] : [])),
      );
      const sent = {
        call: current(),
        base: target,
        appid: appid.value,
        files: chosen,
        errcode: outcome.value,
      };
      await showAnswer(result, await send(sent));
      message.textContent = '';
    } catch {
      message.textContent = say('tryUnreachable').replace('{address}', () => target);
    }
    button.disabled = false;
  });
  refresh();
  const start = element(
    'div',
    { class: 'try-start' },
    element('p', {}, say('tryStart')),
    element(
      'div',
      { class: 'block' },
      element('pre', { tabindex: '0' }, element('code', {}, COMMAND)),
      element('button', { type: 'button', class: 'copy', 'data-copy': '' }, say('copy')),
    ),
    element('p', {}, `${say('tryInClone')} `, element('code', {}, CLONE)),
  );
  return element('div', {}, start, form, result, tabs.view);
}

const input = (attributes: Readonly<Record<string, string>>) => element('input', attributes);

function labelled(text: string, field: HTMLElement, isCode = false): HTMLElement {
  return element('label', {}, element('span', isCode ? { class: 'mono' } : {}, text), field);
}

function isJson(text: string | undefined): boolean {
  if (text === undefined || text.trim() === '') return true;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
