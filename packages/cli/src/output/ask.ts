import { Failure } from './failure.ts';
import type { Io } from './io.ts';

/** Whether there is a person to ask. */
export const canAsk = ({ stdin, stdout }: Io): boolean => Boolean(stdin.isTTY && stdout.isTTY);

/** Asks for a text, or for a secret that stays hidden. Loaded on demand: most commands ask nothing. */
export async function ask(io: Io, message: string, { hidden = false } = {}): Promise<string> {
  const { isCancel, password, text } = await import('@clack/prompts');
  const { say, stdin: input, stdout: output, signal } = io;
  const validate = (value: string | undefined) => (value?.trim() ? undefined : say('needAnswer'));
  // Ctrl+D and the end of the input close clack's prompt without an answer: its promise would stay open for ever.
  const ended = new AbortController();
  const end = () => ended.abort();
  const onKey = (_: unknown, key?: { ctrl?: boolean; name?: string }) => {
    if (key?.ctrl && key.name === 'd') end();
  };
  input.on('keypress', onKey).once('end', end);
  const signals = AbortSignal.any([ended.signal, ...(signal ? [signal] : [])]);
  const common = { message, input, output, validate, signal: signals };
  const answer = await (hidden ? password(common) : text(common)).finally(() => {
    input.off('keypress', onKey).off('end', end);
  });
  // Ctrl+C, Ctrl+D or Esc.
  if (isCancel(answer)) throw new Failure('', 130);
  return answer.trim();
}
