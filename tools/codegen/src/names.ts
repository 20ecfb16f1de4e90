// names.ts: what else WeChat calls the operations, for the errors of names that are none.
import { aliasesOf, lastPart } from './aliases.ts';
import type { Operation } from './document.ts';

/** Names of which the case and underscores do not count. */
const plain = (name: string) => name.replaceAll('_', '').toLowerCase();

/** The umbrella has helpers under this name, so a client without them must not seem to; the names are the ids. */
const OWN = 'analysis.';

export function namesTable(operations: Operation[]): string {
  const aliases = aliasesOf(operations).map(({ name, id }) => `  ${name}: '${id}',`);
  const groups = new Map<string, string[]>();
  const add = (group: string, name: string, id: string) => {
    const members = groups.get(group) ?? [];
    groups.set(group, members);
    // By its own name an operation is found without help.
    if (plain(name) !== plain(id)) members.push(`${name}:${id}`);
  };
  for (const { id, cloudCall, docName } of operations) {
    if (docName) add('', docName, id);
    if (cloudCall && !cloudCall.startsWith(OWN))
      add(cloudCall.slice(0, cloudCall.lastIndexOf('.')), lastPart(cloudCall), id);
  }
  const lines = [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map((line) => line.flat().join(' '));
  return `/** Other names that are methods too. */
export const aliases: Readonly<Record<string, string>> = {
${aliases.join('\n')}
};

/** WeChat's other names, for src/former-names.ts: a group of cloud calls a line, the docs' names in the first. */
export const names = \`${lines.join('\n')}\`;
`;
}
