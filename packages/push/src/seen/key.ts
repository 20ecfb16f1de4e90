/**
 * The same for a message and its repeats. A user's message has a MsgId. Events have none, and sender, time and name
 * are not enough: payments come from an account of WeChat's own, several of them in a second. So everything counts
 * but the number of the attempt.
 *
 * @param isParsed The message came parsed, as in a cloud function: a MsgId past 2^53 has lost its last digits then.
 */
export async function keyOf(message: Record<string, unknown>, isParsed = false): Promise<string> {
  const { RetryTimes: _, ...rest } = message;
  const { MsgId, FromUserName } = message;
  const id = typeof MsgId === 'string' || typeof MsgId === 'number' ? String(MsgId).trim() : '';
  // An empty one, or 0, would make all messages of a user one.
  const isRounded = isParsed && Number(id) > Number.MAX_SAFE_INTEGER;
  const hasId = !isRounded && !['', '0'].includes(id);
  const text = JSON.stringify(hasId ? [FromUserName, MsgId] : rest);
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(hash, 0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
