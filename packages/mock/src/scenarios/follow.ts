import { type FSWatcher, watch } from 'node:fs';
import { basename, dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Rules } from '../control/rules.ts';
import { parseScenarios, readText, ScenarioError } from './file.ts';

/** Milliseconds. Watching alone misses changes in containers and on network drives. */
const LOOK_EVERY = 1_000;
/** An editor may write a file in several steps. */
const SETTLE = 30;
/** What is wrong with a file counts when it stays so for this long: perhaps only a part of it is written yet. */
const SETTLE_WRONG = 300;

export interface FollowOptions {
  file: string;
  rules: Rules;
  /** Told of what in the file is wrong or probably not meant, and that it has been read again. */
  tell(line: string): void;
  /** @internal Tests wait as long as they like. */
  wait?(milliseconds: number): Promise<unknown>;
}

/**
 * Puts the rules of a scenario file in force, and again whenever the file changes. A file that has become wrong leaves
 * the rules as they are. Resolves to a function that stops.
 *
 * @throws {ScenarioError} if the file is wrong at first.
 */
export async function followScenarios({
  file,
  rules,
  tell,
  wait = setTimeout,
}: FollowOptions): Promise<() => void> {
  let known: string | undefined;
  /** The text that was wrong last, and why. */
  let wrong: { text: string; error: ScenarioError } | undefined;

  async function read(): Promise<boolean> {
    const text = await readText(file);
    if (text === known) return false;
    if (text === wrong?.text) throw wrong.error;
    const { rules: read, warnings } = await parseScenarios(text, file).catch((error) => {
      wrong = { text, error };
      throw error;
    });
    known = text;
    for (const warning of warnings) tell(warning);
    rules.replace(file, read);
    return true;
  }

  await read();
  let isStopped = false;
  /** What was told of the file as it is. */
  let told = '';
  let isLooking = false;

  /** Reads the file if it has changed: whether it has, or why it cannot be used. */
  const attempt = () =>
    read().catch((error: unknown) =>
      error instanceof ScenarioError ? error.message : `${file}: cannot be read`,
    );

  async function look(): Promise<void> {
    if (isLooking) return;
    isLooking = true;
    await wait(SETTLE);
    let found = isStopped || (await attempt());
    while (typeof found === 'string' && found !== told && !isStopped) {
      const before = { found, text: wrong?.text };
      await wait(SETTLE_WRONG);
      found = isStopped || (await attempt());
      // Another text with the same flaw: it is still being written.
      if (found === before.found && wrong?.text === before.text) break;
    }
    if (!isStopped && typeof found === 'string' && found !== told) tell(found);
    if (!isStopped && found === true) tell(`${file}: read again`);
    told = typeof found === 'string' ? found : '';
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
