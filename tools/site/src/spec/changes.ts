import { join } from 'node:path';
import { type Change, toMarkdown } from '@weapp-openapi/spec-changes';
import { compareVersions, NeverReleased, readDist, readVersion } from '@weapp-openapi/spec-changes/versions';
import type { Language } from '../texts/language.ts';

/** What changed in the spec since a version: how that is called, and Markdown. */
export interface Changes {
  from: string;
  markdown(language: Language): string;
}

/**
 * Compares the built spec with a released version, a commit or a bundle; undefined where none was ever released.
 *
 * @throws UsageError if there is no such version.
 */
export function readChanges(root: string, since: string): Changes | undefined {
  try {
    const before = readVersion(since, root);
    const changes: Change[] = compareVersions(before, readDist(join(root, 'spec/dist'), since));
    return { from: before.name, markdown: (language) => toMarkdown(changes, language) };
  } catch (error) {
    if (error instanceof NeverReleased) return undefined;
    throw error;
  }
}
