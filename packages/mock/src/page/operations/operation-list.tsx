import { useMemo, useState } from 'preact/hooks';
import { followArrows } from '../elements/arrow-keys.ts';
import { Empty } from '../elements/notice.tsx';
import { SearchBox } from '../elements/search-box.tsx';
import type { Overview } from '../server/operations.ts';
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
  const found = useMemo(
    () => (text.trim() ? search(operations, text, titlesOf) : undefined),
    [operations, text],
  );

  return (
    <nav class="list" aria-label={texts.label} onKeyDown={followArrows}>
      <SearchBox label={texts.search} placeholder={texts.placeholder} value={text} onInput={setText} />
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
