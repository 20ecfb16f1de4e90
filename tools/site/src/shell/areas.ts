import type { WordKey } from '../texts/texts.ts';
import type { Area } from './site.ts';

/** The parts of the site, as the head of each page lists them. */
export const AREAS: readonly { area: Area; path: string; word: WordKey }[] = [
  { area: 'guides', path: 'guides/index', word: 'guides' },
  { area: 'reference', path: 'operations/index', word: 'reference' },
  { area: 'webhooks', path: 'webhooks/index', word: 'webhooks' },
  { area: 'errcodes', path: 'errcodes/index', word: 'errcodes' },
  { area: 'packages', path: 'packages/index', word: 'packages' },
];
