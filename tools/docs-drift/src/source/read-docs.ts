import type { PageFacts } from '../facts/page-facts.ts';
import { readPage, tooMuch } from '../facts/read-page.ts';
import { type Guide, readGuide } from '../guides/read-guide.ts';
import { UsageError } from '../usage-error.ts';
import { DiskCache } from './disk-cache.ts';
import { readFolder, readPageFile } from './folder.ts';
import type { Pages, PageText, Unreadable } from './pages.ts';
import { PoliteClient, type Politeness } from './polite-client.ts';
import { readSite, type SiteOptions } from './site.ts';

/** What the docs state, page by page. */
export interface Docs {
  facts: PageFacts[];
  /** Pages that do not document a single call: guides, overviews, indexes of sections. */
  guides: Guide[];
  unreadable: Unreadable[];
}

export interface ReadOptions extends SiteOptions {
  /** Folder for the responses of a site. */
  cache: string;
  politeness?: Partial<Politeness>;
}

/** Reads the docs from a folder or from a site, depending on the text. */
export async function readDocs(docs: string, options: ReadOptions): Promise<Docs> {
  const { texts, listed, unreadable } = isAddress(docs)
    ? await withClient(options, (client) => readSite(docs, client, options))
    : readFolder(docs, options.wanted);
  const found: Docs = { facts: [], guides: [], unreadable: [...unreadable] };
  for (const page of texts.sort((a, b) => (a.id < b.id ? -1 : 1))) sortIn(found, page, listed);
  return found;
}

/** Reads one page, from a file or a URL. */
export async function readSinglePage(
  page: string,
  options: Pick<ReadOptions, 'cache' | 'politeness'>,
): Promise<Omit<PageText, 'id'>> {
  return isAddress(page) ? withClient(options, (client) => client.get(page)) : readPageFile(page);
}

/** Whether a text is a web URL. */
export function isAddress(text: string): boolean {
  if (!/^\w+:\/\//.test(text)) return false;
  if (!/^https?:\/\//.test(text) || !URL.canParse(text))
    throw new UsageError(`${text} is neither a folder nor a URL that begins with http:// or https://.`);
  return true;
}

/** Adds a page to where it belongs, by its kind. */
export function sortIn(docs: Docs, { id, text, format, beside }: PageText, listed: ReadonlySet<string>) {
  if (beside) {
    addGuide(docs, id, text, format, true);
    return;
  }
  const reading = readPage(id, text, format);
  const isCallLost = reading.kind === 'other' && listed.has(id);
  if (reading.kind === 'facts') docs.facts.push(reading.facts);
  else if (reading.kind === 'unreadable') docs.unreadable.push({ page: id, reason: reading.reason });
  else if (isCallLost)
    docs.unreadable.push({ page: id, reason: 'an index page lists it, but it shows no call.' });
  else addGuide(docs, id, text, format, false);
}

function addGuide(docs: Docs, id: string, text: string, format: PageText['format'], beside: boolean) {
  try {
    docs.guides.push(readGuide(id, text, format, beside));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    docs.unreadable.push({ page: id, reason: tooMuch(error) });
  }
}

async function withClient<Result extends Pages | Omit<PageText, 'id'>>(
  { cache, politeness }: Pick<ReadOptions, 'cache' | 'politeness'>,
  work: (client: PoliteClient) => Promise<Result>,
): Promise<Result> {
  const client = new PoliteClient(new DiskCache(cache), politeness);
  try {
    return await work(client);
  } finally {
    await client.close();
  }
}
