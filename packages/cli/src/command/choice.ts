import { nearest } from '../operation/find.ts';
import { Failure } from '../output/failure.ts';
import type { Io } from '../output/io.ts';

/**
 * One of the values that an argument takes.
 *
 * @throws {Failure} with the values, and the nearest.
 */
export function choice<Choice extends string>(
  { say }: Io,
  name: string,
  given: string,
  choices: readonly Choice[],
): Choice {
  const chosen = choices.find((one) => one === given);
  if (chosen !== undefined) return chosen;
  const near = nearest(given, choices);
  const question = near.length > 0 ? say('didYouMean', { names: near.join(say('or')) }) : '';
  throw new Failure(`${say('badChoice', { name, choices: choices.join(say('comma')) })}${question}`);
}
