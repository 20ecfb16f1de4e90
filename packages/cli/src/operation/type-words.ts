import type { Say, WordKey } from '../words/words.ts';
import { isFile, typesOf } from './input-schema.ts';
import type { Schema } from './spec.ts';

const WORDS: Readonly<Record<string, WordKey>> = {
  string: 'aText',
  number: 'aNumber',
  integer: 'anInteger',
  boolean: 'aBoolean',
  array: 'aList',
  object: 'anObject',
  null: 'aNull',
  file: 'aFile',
};

export const typeInWords = (type: string, say: Say): string => say(WORDS[type] ?? 'aText').trim();

/** What a field may be, for a message. */
export function typesInWords(schema: Schema, say: Say): string {
  const types = isFile(schema) ? ['file'] : typesOf(schema);
  return types.map((type) => typeInWords(type, say)).join(say('or')) || typeInWords('string', say);
}
