import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Empty } from '../elements/notice.tsx';
import type { Overview } from '../server/operations.ts';
import { Icon } from '../shell/icon.tsx';
import { hrefOf } from '../shell/route.ts';
import { useLanguage, useTexts } from '../texts/language.tsx';
import { SECTIONS } from '../texts/sections.ts';
import { search } from './search.ts';

/** Sections and operations, with a search over all their names. */
export function OperationList({
  operations,
  current,
}: {
  operations: readonly Overview[];
  current: string | undefined;
}) {
  const texts = useTexts().list;
  const language = useLanguage();
  const [text, setText] = useState('');
  const box = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLElement>(null);
  useSlash(box);
  const found = useMemo(
    () => (text.trim() ? search(operations, text, titlesOf) : undefined),
    [operations, text],
  );

  /** Arrows go through the list, from the search box too. */
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const places = [...(list.current?.querySelectorAll<HTMLElement>('input, summary, a') ?? [])].filter(
      (each) => each.offsetParent !== null,
    );
    const at = places.indexOf(document.activeElement as HTMLElement);
    const next = places[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  }

  return (
    <nav class="list" ref={list} aria-label={texts.label} onKeyDown={onKeyDown}>
      <div class="search">
        <Icon name="search" />
        <input
          ref={box}
          type="search"
          aria-label={texts.search}
          placeholder={texts.placeholder}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
          autoComplete="off"
          spellcheck={false}
        />
        <kbd title={texts.search}>/</kbd>
      </div>
      <p class="offscreen" role="status">
        {found && (found.length === 0 ? texts.none(text) : texts.found(found.length))}
      </p>
      <div class="scroll">
        {found ? (
          found.length === 0 ? (
            <Empty text={texts.none(text)} />
          ) : (
            <Links operations={found} current={current} />
          )
        ) : (
          sectionsOf(operations).map(({ section, title, members }) => (
            <details key={section} open={members.some(({ id }) => id === current)}>
              <summary>
                <span>{language === 'zh' ? title : (SECTIONS[section] ?? section)}</span>
                <span class="count">{members.length}</span>
              </summary>
              <Links operations={members} current={current} />
            </details>
          ))
        )}
      </div>
    </nav>
  );
}

function Links({ operations, current }: { operations: readonly Overview[]; current: string | undefined }) {
  return (
    <ul>
      {operations.map(({ id, summary }) => (
        <li key={id}>
          <a href={hrefOf('operations', id)} aria-current={id === current ? 'page' : undefined}>
            <span class="id">{id}</span>
            <span class="title" lang="zh-CN">
              {summary}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}

const titlesOf = ({ section, sectionTitle }: Overview) =>
  `${section} ${sectionTitle ?? ''} ${SECTIONS[section] ?? ''}`;

function sectionsOf(operations: readonly Overview[]) {
  const sections = new Map<string, { section: string; title: string; members: Overview[] }>();
  for (const operation of operations) {
    const { section, sectionTitle: title = section } = operation;
    const entry = sections.get(section) ?? { section, title, members: [] };
    entry.members.push(operation);
    sections.set(section, entry);
  }
  return [...sections.values()];
}

/** `/` goes to the search, unless somebody is writing. */
function useSlash(box: { current: HTMLInputElement | null }) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof Element && event.target.matches('input, textarea, select')) return;
      event.preventDefault();
      box.current?.focus();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [box]);
}
