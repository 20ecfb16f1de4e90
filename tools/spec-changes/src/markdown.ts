import type { Change, Language, Level, Texts } from './change.ts';
import type { Kind } from './kinds.ts';
import * as messages from './messages/markdown.ts';

/**
 * The changes as Markdown: breaking ones first, by section; a change that several operations share is one line, and
 * texts are only counted.
 */
export function toMarkdown(changes: readonly Change[], language: Language): string {
  const told = (texts: Texts) => texts[language];
  if (changes.length === 0) return `${told(messages.nothing())}\n`;
  const of = (level: Level) => changes.filter((change) => change.level === level);
  const blocks: string[] = [];
  for (const [level, heading] of [
    ['major', messages.major()],
    ['minor', messages.minor()],
  ] as const) {
    const some = of(level);
    if (some.length === 0) continue;
    blocks.push(`## ${told(heading)}`);
    for (const [section, lines] of sections(some, language)) blocks.push(`### ${section}`, lines.join('\n'));
  }
  const texts = of('patch');
  if (texts.length > 0) blocks.push(`## ${told(messages.patch())}`, counts(texts, language).join('\n'));
  return `${blocks.join('\n\n')}\n`;
}

/** The lines below the heading of each section. */
function sections(changes: Change[], language: Language): Map<string, string[]> {
  const bySection = new Map<string, string[]>();
  for (const same of Map.groupBy(changes, (change) => `${change.kind} ${change[language]}`).values()) {
    const names = new Set(same.map(({ section }) => section));
    const heading = headingOf(names, language);
    const lines = bySection.get(heading);
    if (lines) lines.push(line(same, language));
    else bySection.set(heading, [line(same, language)]);
  }
  return bySection;
}

function headingOf(names: ReadonlySet<string>, language: Language): string {
  const [name = ''] = names;
  if (names.size > 1) return messages.severalSections()[language];
  if (name === '') return messages.wholeDocument()[language];
  return name === 'general' ? messages.generalErrcodes()[language] : name;
}

function line(same: Change[], language: Language): string {
  const names = namesOf(same);
  const text = (same[0] as Change)[language];
  if (names.length === 0) return `- ${capital(text)}`;
  return `- ${listed(names, language)}${language === 'zh' ? '：' : ': '}${text}`;
}

const namesOf = (changes: Change[]) => [
  ...new Set(changes.flatMap(({ operationId, webhook }) => operationId ?? webhook ?? [])),
];

/** At most ten names. */
function listed(names: string[], language: Language, count: (name: string) => string = () => ''): string {
  const some = names.slice(0, 10).map((name) => `\`${name}\`${count(name)}`);
  const more = names.length > 10 ? messages.andMore(String(names.length - 10))[language] : '';
  return `${some.join(language === 'zh' ? '、' : ', ')}${more}`;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const WORDS: Partial<Record<Kind, () => Texts>> = {
  'title-changed': messages.titles,
  'description-changed': messages.descriptions,
  'examples-changed': messages.examples,
  'note-changed': messages.notes,
  'link-changed': messages.links,
  'errcode-text-changed': messages.errcodeTexts,
};

/** A line for each kind of text: `- Descriptions: getPhoneNumber (3), code2Session`. */
function counts(changes: Change[], language: Language): string[] {
  const byKind = Map.groupBy(changes, ({ kind }) => WORDS[kind] ?? messages.otherTexts);
  return [...byKind].map(([word, some]) => {
    const byName = Map.groupBy(some, nameIn);
    const names = [...byName.keys()].filter((name) => name !== '');
    const count = (name: string) => {
      const { length } = byName.get(name) ?? [];
      return length < 2 ? '' : language === 'zh' ? `（${length}）` : ` (${length})`;
    };
    const whole = byName.has('') ? [messages.wholeDocument()[language]] : [];
    const list = [...whole, ...(names.length > 0 ? [listed(names, language, count)] : [])];
    return `- ${word()[language]}${language === 'zh' ? '：' : ': '}${list.join(language === 'zh' ? '、' : ', ')}`;
  });
}

/** Errcodes have no operation: they are listed by their numbers. */
const nameIn = ({ kind, operationId, webhook, place }: Change) =>
  operationId ?? webhook ?? (kind === 'errcode-text-changed' ? place : '');
