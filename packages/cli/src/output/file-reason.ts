import type { Say, WordKey } from '../words/words.ts';

const REASONS: Readonly<Record<string, WordKey>> = {
  ENOENT: 'noFile',
  EACCES: 'noPermission',
  EPERM: 'noPermission',
  EISDIR: 'isFolder',
  ENOTDIR: 'noFolder',
};

/** Why the system refused a file, in words or as its code. */
export function fileReason(say: Say, error: unknown, whenMissing: WordKey = 'noFile'): string {
  const code = String(Object(error).code ?? 'unknown');
  const key = code === 'ENOENT' ? whenMissing : REASONS[code];
  return key ? say(key) : code;
}
