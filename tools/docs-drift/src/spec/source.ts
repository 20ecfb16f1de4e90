import { readFileSync } from 'node:fs';
import { basename, dirname, join, posix, relative, sep } from 'node:path';
import { parse } from 'yaml';
import { UsageError } from '../usage-error.ts';

/** A part of the spec, with the file that it is in. */
export interface Located {
  node: Node;
  /** Path within the spec's folder. */
  file: string;
}

export type Node = Record<string, unknown>;

/**
 * The spec's YAML files, each read once. It reads the source, not the bundle: a line of the report names the file to
 * edit, and nothing has to be built first.
 */
export class SpecSource {
  readonly folder: string;
  readonly #files = new Map<string, unknown>();

  constructor(folder: string) {
    this.folder = folder;
  }

  /** Name of a file as shown in reports: with the spec folder's name in front. */
  label(file: string): string {
    return `${basename(this.folder)}/${file}`;
  }

  /** The whole of a file. */
  file(file: string): Located {
    return { node: this.#read(file), file };
  }

  /** Follows a `$ref`, and those that it leads to, into any file. */
  resolve(located: Located): Located {
    const { $ref } = located.node;
    if (typeof $ref !== 'string') return located;
    const [path = '', pointer = ''] = $ref.split('#');
    const file = path ? posix.join(dirname(located.file).split(sep).join('/'), path) : located.file;
    const steps = pointer.split('/').slice(1);
    let node: unknown = this.#read(file);
    for (const step of steps) node = child(node, step.replaceAll('~1', '/').replaceAll('~0', '~'));
    if (!isNode(node)) throw new UsageError(`${this.label(located.file)}: ${$ref} does not resolve.`);
    return this.resolve({ node, file });
  }

  #read(file: string): Node {
    if (!this.#files.has(file)) this.#files.set(file, this.#parse(file));
    const root = this.#files.get(file);
    if (!isNode(root)) throw new UsageError(`${this.label(file)} is not a YAML map.`);
    return root;
  }

  #parse(file: string): unknown {
    const path = join(this.folder, file);
    try {
      return parse(readFileSync(path, 'utf8'));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new UsageError(`${relative('.', path)} cannot be read: ${reason}`);
    }
  }
}

/** Whether a value of the spec is a map. */
export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The maps under a key: one, those of a list, or none. */
export function nodesIn(value: unknown): Node[] {
  return (Array.isArray(value) ? value : [value]).filter(isNode);
}

/** The texts under a key: one, those of a list, or none. */
export function textsIn(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((item) => typeof item === 'string');
}

const child = (node: unknown, key: string) => (isNode(node) ? node[key] : undefined);
