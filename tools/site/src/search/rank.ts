import type { Directory, Item, Kind } from './directory.ts';

export interface Hit {
  item: Item;
  /** The field that was found, and its anchor. */
  field?: { name: string; anchor: string };
  score: number;
}

const MOST = 40;
const LONGEST = 200;
const MOST_FIELDS = 20;

/** A guide tells more than the page of one operation; a message is looked for less often. */
const BONUS: Readonly<Record<Kind, number>> = {
  guide: 6,
  section: 4,
  operation: 2,
  package: 0,
  errcode: 0,
  webhook: -16,
  export: -18,
};

/** What a query finds by names, best first. Every word has to occur. */
export function rank(directory: Directory, query: string): Hit[] {
  const words = wordsOf(query);
  if (words.length === 0) return [];
  const hits: Hit[] = [];
  for (const item of directory.items) {
    const score = scoreOf(item, words);
    if (score > 0) hits.push({ item, score });
  }
  // Of a place such as data.list.visit_uv, the field.
  const word = words[0]?.split('.').at(-1);
  if (words.length === 1 && word) hits.push(...fieldHits(directory, word));
  return hits.sort((a, b) => b.score - a.score).slice(0, MOST);
}

/** Questions are asked for what they ask about. */
const ASKING = /怎么样|怎么|怎样|如何|什么是|为什么|是什么|[？?。，,！!]/g;

/** An address is its path; a cloud call may have the SDK's name before it. */
const withoutHost = (query: string): string =>
  query
    .replace(/^https?:\/\/[^/\s]+(?=\/)/, '')
    .replace(/\?\S*$/, '')
    .replace(/^(?:cloud\.)?openapi\./, '');

const wordsOf = (query: string): string[] =>
  withoutHost(query.slice(0, LONGEST).trim())
    .toLowerCase()
    .replaceAll(ASKING, ' ')
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, 8);

/** 0 if a word does not occur. */
function scoreOf(item: Item, words: readonly string[]): number {
  let sum = 0;
  for (const word of words) {
    const score = wordScore(item, word);
    if (score === 0) return 0;
    sum += score;
  }
  return sum / words.length + BONUS[item.kind];
}

function wordScore({ name, title, other, text }: Item, word: string): number {
  const [names, titles] = [name.toLowerCase(), title.toLowerCase()];
  if (names === word) return 120;
  if (titles === word) return 100;
  const others = other.map((each) => each.toLowerCase());
  if (others.includes(word)) return 95;
  if (names.startsWith(word)) return 75 + share(word, names);
  if (titles.startsWith(word)) return 72 + share(word, titles);
  if (titles.includes(word)) return 62 + share(word, titles);
  if (names.includes(word)) return 58 + share(word, names);
  const found = others.find((each) => each.includes(word));
  if (found !== undefined) return 45 + share(word, found);
  // Chinese has no spaces: 发订阅消息 is about 订阅消息.
  const inner = [titles, ...others].find((each) => isChinese(each) && word.includes(each));
  if (inner !== undefined) return 40 + share(inner, word);
  return text.toLowerCase().includes(word) ? 20 : 0;
}

const isChinese = (text: string): boolean => text.length > 1 && /^\p{Script=Han}+$/u.test(text);

/** Up to 10 for how much of the text the word is. */
const share = (word: string, text: string): number => (10 * word.length) / text.length;

/** The fields of that name; without one, those that begin with it. */
function fieldHits({ items, fields }: Directory, word: string): Hit[] {
  const names = Object.keys(fields);
  const exact = names.filter((name) => name.toLowerCase() === word);
  const chosen =
    exact.length > 0
      ? exact
      : word.length > 2
        ? names.filter((name) => name.toLowerCase().startsWith(word))
        : [];
  const found = chosen.flatMap((name) => (fields[name] ?? []).map((place) => ({ name, place })));
  return found
    .slice(0, 400)
    .sort((a, b) => b.place[2] - a.place[2])
    .slice(0, MOST_FIELDS)
    .flatMap(({ name, place: [index, anchor] }, order) => {
      const item = items[index];
      // One after another, below what is called so itself.
      return item
        ? [{ item, field: { name, anchor }, score: (exact.length > 0 ? 56 : 30) - order / 100 }]
        : [];
    });
}
