import { setTimeout } from 'node:timers/promises';

/** Resolves once the condition holds. However long that takes: only the limit of a hanging test ends it. */
export async function until(condition: () => unknown): Promise<void> {
  while (!(await condition())) await setTimeout(10);
}
