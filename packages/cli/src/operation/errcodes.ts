import { type Operation, operations, readEdition } from './spec.ts';

/** What an errcode means. */
export interface Meaning {
  message: string;
  meaning: string;
  remedy: string;
  retryable: boolean;
}

type Table = Readonly<Record<string, Meaning>>;

const table = (): { general: Table; sections: Readonly<Record<string, Table>> } => readEdition('errcodes');

/** The section of the docs that an operation is in: its errcodes may have meanings of their own there. */
export const sectionOf = ({ externalDocs }: Operation): string =>
  externalDocs?.url.split('/server/API/')[1]?.split('/')[0] ?? '';

/** What an errcode of an operation means; undefined if the spec does not say. */
export function meaningOf(operation: Operation, errcode: number): Meaning | undefined {
  const { general, sections } = table();
  return sections[sectionOf(operation)]?.[errcode] ?? general[errcode];
}

/** The meanings of an errcode, each with the operations that give it. */
export function meaningsOf(errcode: number): { meaning: Meaning; operations: string[] }[] {
  const { general, sections } = table();
  const found = new Map<string, { meaning: Meaning; operations: string[] }>();
  for (const meaning of [general[errcode], ...Object.values(sections).map((section) => section[errcode])]) {
    // Two sections may explain an errcode in the same words.
    if (meaning) found.set(meaning.meaning + meaning.remedy, { meaning, operations: [] });
  }
  if (found.size === 0) return [];
  for (const operation of operations().values()) {
    if (!operation['x-errcodes']?.includes(errcode)) continue;
    const meaning = meaningOf(operation, errcode);
    if (meaning) found.get(meaning.meaning + meaning.remedy)?.operations.push(operation.operationId);
  }
  return [...found.values()];
}
