import { WeappUsageError } from '@weapp-openapi/core';
import { answersWrong } from '../messages/reading.ts';
import type { Answers } from './answers.ts';

/** Where answers are kept, and whom to tell when that fails. */
export interface Keeping {
  readonly answers: Answers | undefined;
  readonly onAnswersError: ((error: unknown, key: string) => void) | undefined;
}

/** @throws WeappUsageError unless it is a place for answers or undefined. */
export function checkAnswers(answers: Answers | undefined): Answers | undefined {
  if (answers === undefined) return undefined;
  if (typeof answers?.get === 'function' && typeof answers.set === 'function') return answers;
  throw new WeappUsageError(answersWrong());
}

/** The kept answer; undefined if there is none or the place fails: WeChat has the answer anyway. */
export async function keptAnswer({ answers, onAnswersError }: Keeping, key: string): Promise<unknown> {
  try {
    // A copy, here and below: a Map gives the object itself, which is part of a result that the caller may change.
    return structuredClone((await answers?.get(key)) ?? undefined);
  } catch (error) {
    onAnswersError?.(error, key);
    return undefined;
  }
}

/** Keeps an answer. If that fails, the answer is still part of the result. */
export async function keepAnswer(
  { answers, onAnswersError }: Keeping,
  key: string,
  answer: unknown,
): Promise<void> {
  try {
    await answers?.set(key, structuredClone(answer));
  } catch (error) {
    onAnswersError?.(error, key);
  }
}
