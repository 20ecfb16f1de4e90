let last = 0;

/** A MsgId that no other message of this process has, nor is likely to have that of another process. */
export function nextMessageId(): number {
  // 16 digits, as WeChat's have some more, and below 2^53.
  const fresh = Date.now() * 1_000 + Math.floor(Math.random() * 1_000);
  last = Math.max(last + 1, fresh);
  return last;
}
