import { join } from 'node:path';
import { readGuides, readPackages } from '../src/markdown/documents.ts';
import type { Site } from '../src/shell/site.ts';
import { readEdition } from '../src/spec/edition.ts';
import type { Language } from '../src/texts/language.ts';
import { textIn } from '../src/texts/texts.ts';

export const ROOT = join(import.meta.dirname, '../../..');

/** What pages of a language are made with, from the real spec and guides. */
export const siteIn = (language: Language): Site => ({
  language,
  say: textIn(language),
  edition: readEdition(language),
  guides: readGuides(ROOT, language),
  packages: readPackages(ROOT, language),
  pictures: new Set(),
});
