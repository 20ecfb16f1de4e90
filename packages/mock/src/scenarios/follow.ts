import { type FSWatcher, watch } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Rules } from '../control/rules.ts';
import { parseScenarios, readText, ScenarioError } from './file.ts';

/** Milliseconds. Watching alone misses changes in containers and on network drives. */
const LOOK_EVERY = 1_000;
/** An editor may write a file in several steps. */
const SETTLE = 30;

export interface FollowOptions {
  file: string;
  rules: Rules;
  /** Told of what in the file is wrong or probably not meant, and that it has been read again. */
  tell(line: string): void;
}

/**
 * Puts the rules of a scenario file in force, and again whenever the file changes. A file that has become wrong leaves
 * the rules as they are. Resolves to a function that stops.
 *
 * @throws {ScenarioError} if the file is wrong at first.
 */
export async function followScenarios({ file, rules, tell }: FollowOptions): Promise<() => void> {
  let known: string | undefined;

  async function read(): Promise<boolean> {
    const text = await readText(file);
    if (text === known) return false;
    known = text;
    const { rules: read, warnings } = await parseScenarios(text, file);
    for (const warning of warnings) tell(warning);
    rules.replace(file, read);
    return true;
  }

  await read();
  let isStopped = false;
  let missing = '';
  let isLooking = false;
  async function look(): Promise<void> {
    if (isLooking) return;
    isLooking = true;
    await new Promise((resolve) => setTimeout(resolve, SETTLE));
    try {
      if (!isStopped && (await read())) tell(`${file}: read again`);
      missing = '';
    } catch (error) {
      const why = error instanceof ScenarioError ? error.message : `${file}: cannot be read`;
      // A file that is gone for longer is said to be so once.
      if (!isStopped && why !== missing) tell(why);
      missing = why;
    }
    isLooking = false;
  }
  const timer = setInterval(() => void look(), LOOK_EVERY);
  timer.unref();
  const watcher = watchFolder(dirname(file), (name) => {
    if (name === null || name === basename(file)) void look();
  });
  return () => {
    isStopped = true;
    clearInterval(timer);
    watcher?.close();
  };
}

/** Watches the folder, because saving may put another file in the place of the first. undefined where that fails. */
function watchFolder(folder: string, changed: (name: string | null) => void): FSWatcher | undefined {
  try {
    return watch(folder, { persistent: false }, (_, name) => changed(name)).on('error', () => {});
  } catch {
    return undefined;
  }
}
