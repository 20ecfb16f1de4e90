/** What can break a line, or hide something, where a name is logged. */
const INVISIBLE = /[\p{C}\p{Zl}\p{Zp}]/gu;

/** A stranger's name as it may be logged: at most 100 characters, all visible. */
export function visible(name: string): string {
  const characters = [...name.slice(0, 200)].slice(0, 100).join('');
  return characters.replace(INVISIBLE, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}

/** What a message that the spec does not have is called: its Event or MsgType, of at most 100 characters, all visible. */
export const nameOf = (message: Record<string, unknown>): string =>
  visible(String(message.Event || message.MsgType || 'unknown'));
