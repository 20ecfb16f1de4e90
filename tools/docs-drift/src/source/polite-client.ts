import PQueue from 'p-queue';
import { Agent, type Dispatcher, interceptors, request } from 'undici';
import type { Format } from '../page/parse-page.ts';
import type { CachedAnswer, DiskCache } from './disk-cache.ts';

/** Limits on the load on a site. Times in milliseconds. */
export interface Politeness {
  /** Requests in progress at once. */
  concurrency: number;
  /** Requests started per second. */
  perSecond: number;
  /** Attempts after the first one, on connection errors and on 429, 500, 502, 503 and 504. */
  retries: number;
  /** Wait before the first retry; doubles with each. */
  retryDelay: number;
  /** For the response's headers, and between parts of its body. */
  timeout: number;
}

export const POLITENESS: Politeness = {
  concurrency: 4,
  perSecond: 5,
  retries: 3,
  retryDelay: 500,
  timeout: 30_000,
};

/** A page that the site did not return; the message is the reason, for the report. */
export class FetchError extends Error {
  override name = 'FetchError';
  /** HTTP status; undefined if there was no response. */
  readonly status: number | undefined;

  constructor(reason: string, status?: number) {
    super(reason);
    this.status = status;
  }

  /** Whether the site says that there is no such page. */
  get isAbsence(): boolean {
    return this.status === 404 || this.status === 410;
  }
}

/** Fetches pages politely: few at a time, at a steady rate, unchanged ones from disk. */
export class PoliteClient {
  readonly #cache: DiskCache;
  readonly #queue: PQueue;
  readonly #agent: Agent;
  readonly #dispatcher: Dispatcher;

  constructor(cache: DiskCache, politeness: Partial<Politeness> = {}) {
    const { concurrency, perSecond, retries, retryDelay, timeout } = { ...POLITENESS, ...politeness };
    this.#cache = cache;
    this.#queue = new PQueue({ concurrency, interval: 1000, intervalCap: perSecond });
    this.#agent = new Agent({ headersTimeout: timeout, bodyTimeout: timeout });
    this.#dispatcher = this.#agent.compose(
      interceptors.redirect({ maxRedirections: 5, throwOnMaxRedirect: true }),
      interceptors.retry({ maxRetries: retries, minTimeout: retryDelay, timeoutFactor: 2 }),
    );
  }

  /** Returns a page's text. @throws FetchError with the reason, after all retries */
  get(url: string): Promise<{ text: string; format: Format }> {
    return this.#queue.add(() => this.#fetch(url));
  }

  async close(): Promise<void> {
    await this.#agent.close();
  }

  async #fetch(url: string): Promise<{ text: string; format: Format }> {
    const cached = await this.#cache.get(url);
    const { statusCode, headers, body } = await this.#request(url, cached);
    if (statusCode === 304 && cached) {
      await body.dump();
      return page(cached);
    }
    if (statusCode !== 200) {
      await body.dump();
      throw new FetchError(`the site returned ${statusCode}.`, statusCode);
    }
    const text = await body.text().catch((error) => {
      throw new FetchError(`the response was cut off (${reason(error)}).`);
    });
    const answer: CachedAnswer = {
      url,
      ...(headers.etag && { etag: String(headers.etag) }),
      ...(headers['last-modified'] && { lastModified: String(headers['last-modified']) }),
      contentType: String(headers['content-type'] ?? ''),
      text,
    };
    if (isWhole(answer) && (answer.etag || answer.lastModified)) await this.#cache.set(answer);
    return page(answer);
  }

  async #request(url: string, cached: CachedAnswer | undefined): Promise<Dispatcher.ResponseData> {
    const headers = {
      'user-agent': 'weapp-openapi docs-drift',
      accept: 'text/html, text/markdown',
      ...(cached?.etag && { 'if-none-match': cached.etag }),
      ...(cached?.lastModified && { 'if-modified-since': cached.lastModified }),
    };
    try {
      return await request(url, { dispatcher: this.#dispatcher, headers });
    } catch (error) {
      const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : undefined;
      if (status) throw new FetchError(`the site returned ${status}, after all retries.`, status);
      throw new FetchError(`the request failed (${reason(error)}).`);
    }
  }
}

const page = ({ text, contentType, url }: CachedAnswer): { text: string; format: Format } => ({
  text,
  format: /markdown|text\/plain/.test(contentType) || /\.md$/.test(url) ? 'markdown' : 'html',
});

/** A truncated page must not come back from the cache; the end of Markdown cannot be detected. */
const isWhole = (answer: CachedAnswer) =>
  page(answer).format === 'markdown' || /<\/html>\s*$/i.test(answer.text);

const reason = (error: unknown) => (error instanceof Error ? error.message || error.name : String(error));
