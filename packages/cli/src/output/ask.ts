import { Failure } from './failure.ts';
import type { Io } from './io.ts';

/** Whether there is a person to ask. */
export const canAsk = ({ stdin, stdout }: Io): boolean => Boolean(stdin.isTTY && stdout.isTTY);

/** Asks for a text, or for a secret that stays hidden. Loaded on demand: most commands ask nothing. */
export async function ask(io: Io, message: string, { hidden = false } = {}): Promise<string> {
  const { isCancel, password, text } = await import('@clack/prompts');
  const { say, stdin: input, stdout: output, signal } = io;
  const validate = (value: string | undefined) => (value?.trim() ? undefined : say('needAnswer'));
  const common = { message, input, output, validate, ...(signal && { signal }) };
  const answer = await (hidden ? password(common) : text(common));
  // Ctrl+C or Esc.
  if (isCancel(answer)) throw new Failure('', 130);
  return answer.trim();
}
