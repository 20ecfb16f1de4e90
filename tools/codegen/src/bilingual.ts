// Reads both editions of the bundle as one document, whose descriptions say the same in Chinese and then in English:
// an editor shows the comments of a type as they are and cannot choose.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

type Node = Record<string, unknown>;

/** The bundle in `folder`, with descriptions in both languages. */
export function readBilingual<Document>(folder: string): Document {
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const chinese = join(folder, 'openapi.zh-CN.json');
  return existsSync(chinese) ? merge(read('openapi.json'), read('openapi.zh-CN.json')) : read('openapi.json');
}

function merge<Value>(english: Value, chinese: unknown): Value;
function merge(english: unknown, chinese: unknown): unknown {
  if (Array.isArray(english)) return english.map((item, index) => merge(item, Object(chinese)[index]));
  if (typeof english !== 'object' || english === null) return english;
  const other: Node = Object(chinese);
  const merged: Node = {};
  for (const [key, value] of Object.entries(english)) {
    const told = other[key];
    merged[key] =
      key === 'description' && typeof value === 'string' && typeof told === 'string'
        ? both(value, 'operationId' in english ? withoutNames(told) : told)
        : merge(value, told);
  }
  return merged;
}

const both = (english: string, chinese: string) =>
  english === chinese ? english : `${chinese.trim()}\n\n${english.trim()}`;

/** A description ends with the operation's names, which need not be said twice. */
const withoutNames = (description: string) =>
  description.slice(0, Math.max(description.trimEnd().lastIndexOf('\n\n'), 0));
