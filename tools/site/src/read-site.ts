import type { Api } from './api/model.ts';
import { readGuides, readPackages } from './markdown/documents.ts';
import type { Site } from './shell/site.ts';
import { readEdition } from './spec/edition.ts';
import type { Language } from './texts/language.ts';
import { textIn } from './texts/texts.ts';

/** What the pages of a language are made with. */
export const readSite = (
  root: string,
  language: Language,
  pictures: Set<string>,
  api: Api,
  hasChanges = false,
): Site => ({
  language,
  say: textIn(language),
  edition: readEdition(language),
  guides: readGuides(root, language),
  packages: readPackages(root, language),
  api,
  hasChanges,
  pictures,
});
