import { join } from 'node:path';
import { readSite } from '../src/read-site.ts';
import type { Site } from '../src/shell/site.ts';
import type { Language } from '../src/texts/language.ts';

export const ROOT = join(import.meta.dirname, '../../..');

const sites = new Map<Language, Site>();

/**
 * What pages of a language are made with, from the real spec and guides; without the API of the packages. Read once,
 * and not to be changed.
 */
export function siteIn(language: Language): Site {
  const site =
    sites.get(language) ?? readSite(ROOT, language, new Set(), { entries: [] } as unknown as Site['api']);
  sites.set(language, site);
  return site;
}
