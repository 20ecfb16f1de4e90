// Writes into the READMEs which documents were searched for pushed messages, and which messages each gave: from
// the bundle and from the lock of the reviewed docs. Run after the build: node spec/build/list-webhooks.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Document {
  webhooks: Record<string, { post: { externalDocs: { url: string } } }>;
}
interface Lock {
  pages: Record<string, { kind: string; title: string }>;
  guides: Record<string, { title: string; messages?: Record<string, string[]> }>;
}
type Language = keyof typeof WORDS;

export const READMES: Record<Language, string> = { en: 'README.md', zh: 'README.zh-CN.md' };

const WORDS = {
  en: {
    searched: (events: number, guides: number) =>
      `Searched: the pages of all calls, ${events} of events, ${guides} guides and overviews.`,
    head: ['Document', 'Messages', 'Webhooks'],
    events: (pages: number) => `${pages} pages of events`,
    all: 'all, each once',
  },
  zh: {
    searched: (events: number, guides: number) =>
      `检索范围：全部接口页、${events} 个事件页、${guides} 篇指南与概览。`,
    head: ['文档', '消息数', 'webhook'],
    events: (pages: number) => `${pages} 个事件页`,
    all: '合计（去重）',
  },
};

const EVENT_PAGES = 'https://developers.weixin.qq.com/miniprogram/dev/server/event_push/';
const CALL_PAGES = 'https://developers.weixin.qq.com/miniprogram/dev/server/API/';

/** The sentence and the table between the marks of a README. */
export function webhookList(document: Document, lock: Lock, language: Language): string {
  const words = WORDS[language];
  const webhooks = Object.entries(document.webhooks).map(([name, { post }]) => ({
    name,
    url: post.externalDocs.url,
  }));
  const pages = Object.values(lock.pages);
  const count = (kind: string) => pages.filter((page) => page.kind === kind).length;
  const documents = new Map<string, Set<string>>();
  const add = (title: string, name: string) =>
    documents.set(title, (documents.get(title) ?? new Set()).add(name));

  for (const { name, url } of webhooks) {
    if (url.startsWith(EVENT_PAGES)) add(words.events(count('event')), name);
    if (url.startsWith(CALL_PAGES))
      add(lock.pages[url.slice(CALL_PAGES.length).replace(/\.html$/, '')]?.title ?? url, name);
  }
  for (const { title, messages = {} } of Object.values(lock.guides))
    for (const file of Object.keys(messages)) add(title, file.replace(/^.*\/|\.yaml$/g, ''));

  const rows = [...documents].map(([title, names]) => {
    const urls = new Set(webhooks.filter(({ name }) => names.has(name)).map(({ url }) => url));
    const [url] = urls.size === 1 ? urls : [];
    return row(url === undefined ? title : `[${title}](${url})`, names.size, [...names].sort());
  });
  return [
    words.searched(count('event'), Object.keys(lock.guides).length),
    '',
    `| ${words.head.join(' | ')} |`,
    '| --- | --- | --- |',
    ...rows,
    `| ${words.all} | ${webhooks.length} | |`,
  ].join('\n');
}

const row = (title: string, count: number, names: string[]) =>
  `| ${title} | ${count} | ${names.map((name) => `\`${name}\``).join(', ')} |`;

/** A README with the list as it is now. */
export function withList(readme: string, list: string): string {
  const mark = /(<!-- webhooks[^>]*-->\n)[\s\S]*?(<!-- \/webhooks -->)/;
  if (!mark.test(readme)) throw new Error('The README has no <!-- webhooks --> marks.');
  return readme.replace(mark, (_, begin: string, end: string) => `${begin}\n${list}\n\n${end}`);
}

if (import.meta.main) {
  process.chdir(join(import.meta.dirname, '..'));
  const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
  for (const language of ['en', 'zh'] as const) {
    const list = webhookList(read('dist/openapi.json'), read('docs.lock.json'), language);
    writeFileSync(READMES[language], withList(readFileSync(READMES[language], 'utf8'), list));
  }
}
