import type { Content, Example } from '../spec/document.ts';
import type { Edition, Entry } from '../spec/edition.ts';

export interface ShownExample {
  name: string;
  summary: string;
  code: string;
  language: 'json' | 'xml';
}

/** The examples of a request or message. */
export const requestExamples = (entry: Entry): ShownExample[] => examplesOf(entry.requestBody?.content);

export const responseExamples = (edition: Edition, entry: Entry): ShownExample[] =>
  examplesOf(edition.responseOf(entry).content);

function examplesOf(content: Content | undefined): ShownExample[] {
  const examples: Readonly<Record<string, Example>> = content?.['application/json']?.examples ?? {};
  return Object.entries(examples).map(([name, { summary = '', value }]) => ({
    name,
    summary,
    code: JSON.stringify(value, null, 2) ?? '',
    language: 'json',
  }));
}
