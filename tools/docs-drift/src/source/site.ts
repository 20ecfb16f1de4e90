import { allLinks, listedLinks } from '../page/links.ts';
import { decodePath, sectionOf, stripEnding } from '../page-id.ts';
import type { Pages, PageText, Progress } from './pages.ts';
import { FetchError, type PoliteClient } from './polite-client.ts';

/** What is known before the first request. */
export interface SiteOptions {
  /** Ids that the lock has: those that are no longer linked are looked up too. */
  known: Iterable<string>;
  /** Whether a page is wanted, by its id. */
  wanted: (id: string) => boolean;
  progress?: Progress;
}

/**
 * Reads the pages of the docs' site: those that its start page and the sections' index pages link to, and those that
 * the lock has. A page that is linked but missing is unreadable; one that only the lock has may be gone.
 * @param start URL of the server API's start page, such as `.../miniprogram/dev/server/API/`
 */
export async function readSite(start: string, client: PoliteClient, options: SiteOptions): Promise<Pages> {
  return new SiteReader(start, client, options).read();
}

class SiteReader {
  readonly #start: string;
  readonly #base: string;
  readonly #client: PoliteClient;
  readonly #options: SiteOptions;
  /** URLs by id, in the order in which they became known. */
  readonly #addresses = new Map<string, string>();
  readonly #linked = new Set<string>();
  readonly #listed = new Set<string>();
  readonly #texts: PageText[] = [];
  #read = 0;
  readonly #failures: { page: string; error: FetchError }[] = [];

  constructor(start: string, client: PoliteClient, options: SiteOptions) {
    this.#start = /\/[^/.]+$/.test(new URL(start).pathname) ? `${start}/` : start;
    this.#base = new URL('.', this.#start).href;
    this.#client = client;
    this.#options = options;
  }

  async read(): Promise<Pages> {
    const start = await this.#fetch(this.#start, this.#start);
    if (start)
      for (const id of this.#follow(allLinks(start.text, start.format), this.#start)) this.#linked.add(id);
    const known = [...this.#options.known];
    for (const id of known) this.#note(`${sectionOf(id)}/index`, `${sectionOf(id)}/`);
    await this.#readAll();
    // Last, because a link has the exact URL: it need not end in .html.
    for (const id of known) this.#note(id, encodeURI(id));
    await this.#readAll();
    const unreadable = this.#failures
      .filter(({ page, error }) => this.#linked.has(page) || page === this.#start || !error.isAbsence)
      .map(({ page, error }) => ({ page, reason: error.message }));
    return { texts: this.#texts, listed: this.#listed, unreadable };
  }

  /** Reads every URL not yet read, and those that the index pages among them link to. */
  async #readAll(): Promise<void> {
    while (this.#read < this.#addresses.size) {
      const round = [...this.#addresses].slice(this.#read);
      await Promise.all(round.map(([id, address]) => this.#readPage(id, address)));
    }
  }

  async #readPage(id: string, address: string): Promise<void> {
    const page = await this.#fetch(id, address);
    this.#read += 1;
    this.#options.progress?.(this.#read, this.#addresses.size);
    if (!page) return;
    this.#texts.push({ id, ...page });
    for (const listed of this.#follow(listedLinks(page.text, page.format), address)) {
      this.#linked.add(listed);
      this.#listed.add(listed);
    }
  }

  async #fetch(page: string, address: string): Promise<Omit<PageText, 'id'> | undefined> {
    try {
      return await this.#client.get(address);
    } catch (error) {
      if (!(error instanceof FetchError)) throw error;
      this.#failures.push({ page, error });
      return undefined;
    }
  }

  /** Registers the pages behind some links; returns their ids. */
  #follow(links: string[], from: string): string[] {
    return links.flatMap((link) => {
      const { origin, pathname } = URL.canParse(link, from) ? new URL(link, from) : new URL('about:blank');
      if (!`${origin}${pathname}`.startsWith(this.#base)) return [];
      const path = `${origin}${pathname}`.slice(this.#base.length);
      const id = stripEnding(decodePath(path));
      if (id === 'index' || !this.#options.wanted(id)) return [];
      this.#note(id, path);
      return [id];
    });
  }

  #note(id: string, path: string) {
    if (!this.#options.wanted(id) || this.#addresses.has(id)) return;
    // Links may omit the ending; a folder's URL ends with a slash.
    this.#addresses.set(id, `${this.#base}${path}${/\/$|\.(?:html?|md)$/.test(path) ? '' : '.html'}`);
  }
}
