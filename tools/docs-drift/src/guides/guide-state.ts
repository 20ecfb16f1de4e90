import { digest } from '../lock/digest.ts';
import type { SpecOperation } from '../spec/operation.ts';
import type { Guide } from './read-guide.ts';

/** The reviewed state of a guide, as the lock keeps it. */
export interface GuideState {
  title: string;
  /** Stands beside `API/`, so that no address of the site is known of it. */
  beside?: true;
  /** By place: the digest of what stands there, and the files of the spec that it is about. */
  parts: Record<string, string>;
}

/** All guides, by id. */
export type Guides = Record<string, GuideState>;

/** Reduces a guide to what the lock keeps of it. */
export function guideState({ title, beside, parts }: Guide, files: FilesByName): GuideState {
  const entries = [...parts].map(([place, { text, mentions }]) => {
    const about = [...mentions].flatMap((name) => [...(files.get(name) ?? [])]);
    return [place, [digest(text), ...new Set(about)].join(' ')] as const;
  });
  return { title, ...(beside && { beside }), parts: Object.fromEntries(entries) };
}

/** Takes a place of the lock apart. */
export function unpackPart(packed: string | undefined): { digest?: string; files: string[] } {
  const [first, ...files] = packed?.split(' ') ?? [];
  return { ...(first !== undefined && { digest: first }), files };
}

/** The files that a name, a request path or a page of WeChat's leads to. */
export type FilesByName = ReadonlyMap<string, ReadonlySet<string>>;

/** Collects the names by which guides speak of what the spec has. */
export function filesByName(spec: SpecOperation[]): FilesByName {
  const found = new Map<string, Set<string>>();
  for (const { name, path, page, cloudCall, file, kind } of spec) {
    // Names without a capital or an underscore are words of any sentence.
    const names = name.split(', ').filter((word) => word.length > 5 && /[A-Z_]/.test(word));
    for (const key of [...names, page, cloudCall, ...(kind === 'call' ? [path, path.slice(1)] : [])])
      if (key) found.set(key, (found.get(key) ?? new Set()).add(file));
  }
  return found;
}
