import { Refusal } from '../engine/refusal.ts';
import { LONGEST_KEY } from '../memory/kept.ts';
import { isNumber, isText, shaped } from '../memory/shape.ts';
import type { State } from '../memory/state.ts';
import { type Call, type Handlers, text } from './call.ts';
import { about, linesOf, parsed } from './lines.ts';
import type { Outbox } from './outbox.ts';

interface Card {
  content: string;
  endsAt: number;
}

/** Their contents are texts of the caller. */
const BOUNDS = {
  ...{ count: 10_000, weight: 16 * 1024 * 1024, weigh: ({ content }: Card) => content.length },
  fits: shaped<Card>({ content: isText, endsAt: isNumber }),
};
const THIRTY_DAYS = 30 * 86_400_000;

/** Service cards (服务卡片): getUserNotify tells what setUserNotify has set. */
export function createServiceCards({
  state,
  outbox,
  now,
}: {
  state: State;
  outbox: Outbox;
  now: () => number;
}): Handlers {
  const cards = state.kept<Card>('cards', BOUNDS);

  const keyOf = ({ appid, body }: Call): string =>
    [appid, body.openid, body.notify_type, body.notify_code].map(String).join(' ');

  function send(operation: string, { appid: app, body }: Call, json: unknown): void {
    const content = parsed(json);
    const { cur_status, wxa_path_query } = content;
    outbox.add(
      { app, openids: [text(body.openid)], operation },
      {
        kind: 'card',
        ...(typeof cur_status === 'number' ? { state: cur_status } : {}),
        ...(text(wxa_path_query) ? { page: text(wxa_path_query) } : {}),
        lines: linesOf(content).filter(({ name }) => name !== 'cur_status' && name !== 'wxa_path_query'),
        about: about(body, ['notify_type', 'notify_code']),
      },
    );
  }

  return {
    setUserNotify(call) {
      const { content_json } = call.body;
      if (Object.keys(parsed(content_json)).length === 0) {
        throw new Refusal(85435, 'content_json must be a JSON object as text');
      }
      const key = keyOf(call);
      if (key.length <= 4 * LONGEST_KEY) {
        const endsAt = cards.get(key)?.endsAt ?? now() + THIRTY_DAYS;
        if (now() >= endsAt) throw new Refusal(85438);
        cards.set(key, { content: text(content_json), endsAt });
      }
      send('setUserNotify', call, content_json);
      return call.example();
    },
    setUserNotifyExt(call) {
      send('setUserNotifyExt', call, call.body.ext_json);
      return call.example();
    },
    async getUserNotify(call) {
      const answer = await call.example();
      const card = cards.get(keyOf(call));
      if (!card) return answer;
      const { content, endsAt } = card;
      const notify_info = {
        ...{ notify_type: call.body.notify_type, content_json: content, code_state: 0 },
        code_expire_time: Math.floor(endsAt / 1000),
      };
      return { ...answer, notify_info };
    },
  };
}
