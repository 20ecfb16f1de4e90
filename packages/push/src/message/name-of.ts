/** What can break a line, or hide something, where a name is logged. */
const INVISIBLE = /[\p{C}\p{Zl}\p{Zp}]/gu;

/** What a message that the spec does not have is called: its Event or MsgType, of at most 100 characters, all visible. */
export function nameOf(message: Record<string, unknown>): string {
  const name = String(message.Event || message.MsgType || 'unknown');
  const characters = [...name.slice(0, 200)].slice(0, 100).join('');
  return characters.replace(INVISIBLE, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}
