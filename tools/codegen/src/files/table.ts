// table.ts: the same as operations.ts in one string, which is smaller and loads faster.
import type { Operation } from '../document.ts';
import { FORM, GET, traitsOf, WHOLE_BODY } from '../traits.ts';

export function packedTable(operations: Operation[]): string {
  let previous = '';
  const lines = [...operations]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map((o) => {
      let shared = 0;
      while (o.path[shared] === previous[shared] && shared < previous.length) shared++;
      previous = o.path;
      const kinds = [o.form ? o.files : [], o.int64, o.bodyField === undefined ? [] : [o.bodyField]];
      const [names = [], ...more] = kinds.filter((kind) => kind.length > 0);
      if (more.length > 0)
        throw new Error(
          `${o.id}: the table supports only one of form files, 64-bit integers and a body field per operation.`,
        );
      const bits = [
        o.method === 'GET' ? GET : 0,
        o.form ? FORM : 0,
        o.bodyField !== undefined ? WHOLE_BODY : 0,
      ];
      const traits = bits.reduce((sum, bit) => sum + bit, traitsOf(o));
      const query = o.hasBody ? o.query.join(',') : '*';
      const fields = [shared, o.path.slice(shared), o.id, traits, query, names.join(',')];
      return fields.join(' ').trimEnd();
    });
  return `/** Every operation, for src/operation/all-operations.ts. */
export const table = \`${lines.join('\n')}\`;
`;
}
