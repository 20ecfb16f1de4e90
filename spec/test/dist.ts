// The files that the build writes, and the documents in them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export const SPEC = join(import.meta.dirname, '..');

/** The texts of the files in the folder `dist` of a copy of the spec, by name. */
export function readDist(folder: string): Record<string, string> {
  const dist = join(folder, 'dist');
  return Object.fromEntries(readdirSync(dist).map((name) => [name, readFileSync(join(dist, name), 'utf8')]));
}

/** What the JSON and the YAML file of a document hold: all of it, or what is below these keys. */
export function documentOf(dist: Record<string, string>, name: string, keys?: readonly string[]) {
  const [json, yaml] = [dist[`${name}.json`] ?? '', dist[`${name}.yaml`] ?? ''];
  if (!keys) return { json: JSON.parse(json), yaml: parse(yaml) };
  const document: Record<string, unknown> = JSON.parse(json);
  const parts = yaml.split(/^(?=\w)/m).filter((part) => keys.some((key) => part.startsWith(`${key}:`)));
  return { json: Object.fromEntries(keys.map((key) => [key, document[key]])), yaml: parse(parts.join('')) };
}
