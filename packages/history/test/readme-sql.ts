import { readFileSync } from 'node:fs';

const README = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

/** The SQL of the README for one of the databases. */
export function readmeSql(database: 'SQLite' | 'PostgreSQL'): string[] {
  const blocks = README.matchAll(/\(([A-Za-z]+)\):\n\n```sql\n([^`]*)```/g);
  return [...blocks].flatMap(([, name, text]) => (name === database && text ? [text] : []));
}
