import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A response that can be revalidated with `If-None-Match` or `If-Modified-Since`. */
export interface CachedAnswer {
  url: string;
  etag?: string;
  lastModified?: string;
  contentType: string;
  text: string;
}

/** Responses of a site on disk, one file per URL. */
export class DiskCache {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The stored response; undefined if there is none, or its file is damaged. */
  async get(url: string): Promise<CachedAnswer | undefined> {
    try {
      const answer: CachedAnswer = JSON.parse(await readFile(this.#file(url), 'utf8'));
      return answer.url === url && typeof answer.text === 'string' ? answer : undefined;
    } catch {
      return undefined;
    }
  }

  async set(answer: CachedAnswer): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    await writeFile(this.#file(answer.url), JSON.stringify(answer));
  }

  #file(url: string): string {
    return join(this.#folder, `${createHash('sha256').update(url).digest('hex').slice(0, 32)}.json`);
  }
}
