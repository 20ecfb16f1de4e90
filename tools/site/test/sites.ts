import { join } from 'node:path';
import { readSite } from '../src/build.ts';
import type { Site } from '../src/shell/site.ts';
import type { Language } from '../src/texts/language.ts';

export const ROOT = join(import.meta.dirname, '../../..');

/** What pages of a language are made with, from the real spec and guides; without the API of the packages. */
export const siteIn = (language: Language): Site =>
  readSite(ROOT, language, new Set(), { entries: [] } as unknown as Site['api']);
