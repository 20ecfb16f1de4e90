import type { Format } from '../page/parse-page.ts';

/** The text of a page, as found. */
export interface PageText {
  id: string;
  text: string;
  format: Format;
  /** Is beside the folder `API`: a guide. */
  beside?: true;
}

/** A page that exists, or should exist, and could not be read. */
export interface Unreadable {
  /** Id of the page, or its file or URL if it has none. */
  page: string;
  reason: string;
  /** The file of the spec that was written from it, if there is one. */
  file?: string;
}

/** Everything that a folder or a site contains. */
export interface Pages {
  texts: PageText[];
  /** Ids that the sections' index pages list as calls. */
  listed: ReadonlySet<string>;
  unreadable: Unreadable[];
}

/** Called while pages are read: how many are done, of how many known so far. */
export type Progress = (done: number, total: number) => void;
