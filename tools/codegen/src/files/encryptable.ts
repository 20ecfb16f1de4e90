import type { Operation } from '../document.ts';

/** encryptable.ts: the operations that API security supports, by path. */
export function encryptableTable(operations: Operation[]): string {
  const rows = operations
    .filter(({ encryptable, form }) => encryptable && !form)
    .map(({ id, path }) => `  '${path}': '${id}',`);
  return `/** Operations that may be encrypted and signed, by path. */
export const encryptable: Readonly<Record<string, string>> = {
${rows.join('\n')}
};
`;
}
