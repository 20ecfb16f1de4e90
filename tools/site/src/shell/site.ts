import type { Api } from '../api/model.ts';
import type { Edition } from '../spec/edition.ts';
import type { Language } from '../texts/language.ts';
import type { Text } from '../texts/texts.ts';

/** A page of one language, before it is a file. */
export interface Page {
  /** Below the language's folder, without an ending: `operations/sendMessage`. The home page is `index`. */
  path: string;
  title: string;
  /** One sentence for search engines and `llms.txt`. */
  description: string;
  /** HTML of the content. */
  html: string;
  /** The same as Markdown. */
  markdown: string;
  headings: readonly Heading[];
  /** Which part of the site it belongs to. */
  area: Area;
  /** The section of the spec whose entries the side shows. */
  section?: string;
  /** Scripts and data for this page alone, at the end of the body. */
  scripts?: string;
  /** In the repository, for the link to edit it. */
  source?: string;
  /** Whether the full-text search reads it. */
  isSearched: boolean;
}

export type Area = 'home' | 'guides' | 'reference' | 'webhooks' | 'errcodes' | 'packages' | 'api';

export interface Heading {
  id: string;
  text: string;
  level: 2 | 3;
}

/** What every page of a language is written with. */
export interface Site {
  language: Language;
  say: Text;
  edition: Edition;
  guides: readonly Document[];
  packages: readonly Document[];
  api: Api;
  /** Whether there is a page of what changed in the spec. */
  hasChanges: boolean;
  /** Files of the repository that pages show; filled while pages are made. */
  pictures: Set<string>;
}

/** A Markdown file of the repository that becomes a page. */
export interface Document {
  path: string;
  title: string;
  description: string;
  /** In the repository. */
  source: string;
  markdown: string;
  group: string;
}

/** The address of a page relative to another one, so that the site works in any folder and from files. */
export function linkTo(from: string, to: string, ending = '.html'): string {
  const depth = from.split('/').length - 1;
  return `${'../'.repeat(depth)}${to}${ending}`;
}
