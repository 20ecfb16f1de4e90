/** An answer, some of whose fields are taken from the message where they are not given. */
export type Filled<Reply, Names extends PropertyKey> = Omit<Reply, Names> &
  Partial<Pick<Reply, Names & keyof Reply>>;

const ENVELOPE = ['ToUserName', 'FromUserName', 'CreateTime', 'MsgType', 'Event'] as const;

/** The answer with the first of these fields added where it lacks them: back to the sender, now, of the same kind. */
export function filled(reply: object, message: Record<string, unknown>, count: number): object {
  const values = {
    ToUserName: message.FromUserName,
    FromUserName: message.ToUserName,
    CreateTime: Math.floor(Date.now() / 1_000),
    MsgType: message.MsgType,
    Event: message.Event,
  };
  return { ...Object.fromEntries(ENVELOPE.slice(0, count).map((name) => [name, values[name]])), ...reply };
}
