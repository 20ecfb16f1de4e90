import type { Change } from './change.ts';

/**
 * Adds the texts that changed only in the Chinese edition.
 * @param changes What changed in the English edition
 * @param chinese What changed in the Chinese edition; fields and types are the same there
 */
export function withChinese(changes: readonly Change[], chinese: readonly Change[]): Change[] {
  const keyOf = ({ kind, operationId, webhook, section, place }: Change) =>
    JSON.stringify([kind, operationId, webhook, section, place]);
  const known = new Set(changes.map(keyOf));
  return [...changes, ...chinese.filter((change) => change.level === 'patch' && !known.has(keyOf(change)))];
}
