// names.ts: WeChat's other names for the operations, for suggestions in errors about unknown names.
import { aliasesOf, lastPart } from '../aliases.ts';
import type { Operation } from '../document.ts';

/** The name in lower case without underscores, for comparison. */
const plain = (name: string) => name.replaceAll('_', '').toLowerCase();

/** Left out: the umbrella package has its own helpers under this name, and the names in it equal the ids. */
const OWN = 'analysis.';

export function namesTable(operations: Operation[]): string {
  const aliases = aliasesOf(operations).map(({ name, id }) => `  ${name}: '${id}',`);
  const groups = new Map<string, string[]>();
  const add = (group: string, name: string, id: string) => {
    const members = groups.get(group) ?? [];
    groups.set(group, members);
    // Names that match the id need no entry.
    if (plain(name) !== plain(id)) members.push(`${name}:${id}`);
  };
  for (const { id, cloudCall, docName } of operations) {
    if (docName) add('', docName, id);
    if (cloudCall && !cloudCall.startsWith(OWN))
      add(cloudCall.slice(0, cloudCall.lastIndexOf('.')), lastPart(cloudCall), id);
  }
  const lines = [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map((line) => line.flat().join(' '));
  return `/** Other names that are also methods. */
export const aliases: Readonly<Record<string, string>> = {
${aliases.join('\n')}
};

/** WeChat's other names: a line per group of cloud calls; the first line has the docs' names. */
export const names = \`${lines.join('\n')}\`;
`;
}
