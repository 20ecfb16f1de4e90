import type { Overview } from '../server/operations.ts';

/** How well a word fits; 0 if it does not. */
function fit(operation: Overview, word: string, section: string): number {
  const id = operation.id.toLowerCase();
  if (/^-?\d+$/.test(word) && operation.errcodes.includes(Number(word))) return 50;
  const names = operation.names.map((name) => name.toLowerCase());
  if (id === word || names.includes(word)) return 100;
  if (id.startsWith(word)) return 80;
  if (operation.summary.toLowerCase() === word) return 90;
  if (operation.summary.toLowerCase().includes(word)) return 70;
  if (id.includes(word) || names.some((name) => name.includes(word))) return 60;
  if (operation.path.toLowerCase().includes(word)) return 40;
  if (section.toLowerCase().includes(word)) return 20;
  return 0;
}

/**
 * The operations that fit every word, the best first and then in the order of the alphabet: by name, old name, Chinese title, path, section, or the number of
 * an errcode.
 *
 * @param titleOf All names of a section, as text.
 */
export function search(
  operations: readonly Overview[],
  text: string,
  titleOf: (operation: Overview) => string,
): Overview[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return operations
    .map((operation) => {
      const title = titleOf(operation);
      const fits = words.map((word) => fit(operation, word, title));
      return { operation, score: fits.includes(0) ? 0 : fits.reduce((sum, each) => sum + each, 0) };
    })
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score || (one.operation.id < other.operation.id ? -1 : 1))
    .map(({ operation }) => operation);
}
