import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import type { Document } from '../shell/site.ts';
import type { Language } from '../texts/language.ts';

/** The guides in the order in which they are shown. */
export const GUIDE_GROUPS: readonly { en: string; zh: string; guides: readonly string[] }[] = [
  { en: 'Start', zh: '开始', guides: ['first-hour', 'errors', 'testing'] },
  {
    en: 'What users meet',
    zh: '用户功能',
    guides: [
      'login',
      'phone-number',
      'subscription-messages',
      'customer-service',
      'push',
      'qr-codes-and-links',
      'content-safety',
      'uploads',
    ],
  },
  { en: 'Money and goods', zh: '支付与发货', guides: ['virtual-payment', 'order-shipping'] },
  { en: 'Figures', zh: '数据', guides: ['analysis'] },
  {
    en: 'Running it',
    zh: '部署与运行',
    guides: [
      'processes',
      'containers',
      'serverless',
      'cloud-hosting',
      'many-apps',
      'third-party-platforms',
      'docs-changes',
    ],
  },
  {
    en: 'Frameworks',
    zh: '框架',
    guides: ['nestjs', 'egg', 'midway', 'express', 'nextjs', 'workers', 'jest'],
  },
  {
    en: 'Moving here',
    zh: '迁移',
    guides: [
      'from-node-easywechat',
      'from-co-wechat-api',
      'from-wxjava',
      'from-silenceper-wechat',
      'from-jayecc-wechat',
    ],
  },
];

export const PACKAGES: readonly { name: string; folder: string }[] = [
  { name: 'weapp-openapi', folder: 'packages/weapp' },
  ...['core', 'token', 'crypto', 'push', 'analysis', 'history', 'cli', 'mock'].map((name) => ({
    name: `@weapp-openapi/${name}`,
    folder: `packages/${name}`,
  })),
  { name: '@weapp-openapi/spec', folder: 'spec' },
];

/** Further pages of a package, beside its README. */
const MORE: Readonly<Record<string, readonly string[]>> = {
  'packages/mock': ['front-end', 'control', 'behaviour'],
  'packages/cli': ['docs/report'],
};

/** Pages of the repository's root. */
const ROOT = ['CONTRIBUTING', 'SUPPORT', 'SECURITY', 'RELEASING', 'GLOSSARY'];

export const readGuides = (root: string, language: Language): Document[] =>
  GUIDE_GROUPS.flatMap(({ guides, ...titles }) =>
    guides.flatMap((slug) => {
      const document = readDocument(root, `guides/${slug}`, `guides/${slug}`, language, titles[language]);
      return document ? [document] : [];
    }),
  );

export function readPackages(root: string, language: Language): Document[] {
  const found: Document[] = [];
  const add = (file: string, path: string, group: string) => {
    const document = readDocument(root, file, path, language, group);
    if (document) found.push(document);
  };
  for (const { name, folder } of PACKAGES) {
    const slug = posix.basename(folder);
    add(`${folder}/README`, `packages/${slug}`, name);
    for (const more of MORE[folder] ?? [])
      add(`${folder}/${more}`, `packages/${slug}-${posix.basename(more)}`, name);
  }
  for (const name of ROOT) add(name, `packages/${name.toLowerCase()}`, '');
  return found;
}

/** A Markdown file in the language, or the one that there is. */
function readDocument(
  root: string,
  file: string,
  path: string,
  language: Language,
  group: string,
): Document | undefined {
  const names = language === 'zh' ? [`${file}.zh-CN.md`, `${file}.md`] : [`${file}.md`];
  const source = names.find((name) => existsSync(posix.join(root, name)));
  if (source === undefined) return undefined;
  const markdown = withoutLanguageLine(readFileSync(posix.join(root, source), 'utf8'));
  const lines = markdown.split('\n');
  const title = (lines.find((line) => line.startsWith('# ')) ?? '').slice(2).replaceAll('`', '');
  if (title === '') throw new Error(`${source} has no title: its first line must be \`# ...\`.`);
  return { path, title, description: firstParagraph(lines), source, markdown, group };
}

/** The line that leads to the other language, as every file has it; the site has a switch of its own. */
const withoutLanguageLine = (markdown: string): string =>
  markdown.replace(/^(?:English \| \[简体中文\]\([^)]*\)|\[English\]\([^)]*\) \| 简体中文)\n+/m, '');

/** The first sentences: no code, table or picture. */
function firstParagraph(lines: readonly string[]): string {
  let isCode = false;
  const start = lines.findIndex((line, index) => {
    if (line.startsWith('```')) isCode = !isCode;
    return index > 0 && !isCode && line !== '' && !/^(?:#|```|<|\||!)/.test(line);
  });
  if (start < 0) return '';
  const end = lines.findIndex((line, index) => index > start && line.trim() === '');
  return lines.slice(start, end < 0 ? undefined : end).join(' ');
}
