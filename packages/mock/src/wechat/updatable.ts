import { randomBytes } from 'node:crypto';
import { isObject, type JsonObject } from '../engine/document.ts';
import { Refusal } from '../engine/refusal.ts';
import { LONGEST_KEY } from '../memory/kept.ts';
import { isCount, isNumber, isText, shaped } from '../memory/shape.ts';
import type { State } from '../memory/state.ts';
import { type Call, type Handlers, text } from './call.ts';
import type { Content, Outbox } from './outbox.ts';

interface Activity {
  app: string;
  /** The one user who may share it; '' for anybody. */
  openid: string;
  state: number;
  endsAt: number;
}

const KEPT = 10_000;
const FITS = shaped<Activity>({ app: isText, openid: isText, state: isCount, endsAt: isNumber });
const DAY = 86_400_000;
const STARTED = 1;

/** Updatable messages (动态消息) and chat tool cards, by the activity that createActivityId makes. */
export function createUpdatable({
  state,
  outbox,
  now,
}: {
  state: State;
  outbox: Outbox;
  now: () => number;
}): Handlers {
  const activities = state.kept<Activity>('activities', { count: KEPT, fits: FITS });

  /** Throws for an activity of this mock that is over. One of elsewhere, such as the example's, may be changed. */
  function change({ appid, body }: Call, isFinal: (state: number) => boolean): Activity | undefined {
    const id = text(body.activity_id);
    const activity = id.length <= LONGEST_KEY ? activities.get(id) : undefined;
    if (!activity) return undefined;
    if (activity.app !== appid) throw new Refusal(47501, 'the activity_id belongs to another app');
    if (now() >= activity.endsAt) throw new Refusal(47504, 'an activity_id is valid for 24 hours');
    if (isFinal(activity.state)) throw new Refusal(47502, 'the activity has started, which is final');
    const changed = { ...activity, state: Number(body.target_state) };
    activities.set(id, changed);
    return changed;
  }

  function send(operation: string, { appid: app, body }: Call, openid = '', content: Partial<Content>): void {
    const about = { activity_id: text(body.activity_id) };
    const kind = operation === 'setChatToolMsg' ? 'chat-tool' : 'updatable';
    outbox.add(
      { app, openids: [openid], operation },
      { kind, state: Number(body.target_state), about, ...content },
    );
  }

  return {
    async createActivityId({ appid: app, query, example }) {
      const activity_id = `1${randomBytes(24).toString('base64url')}`;
      const endsAt = now() + DAY;
      const openid = text(query.openid).slice(0, LONGEST_KEY);
      activities.set(activity_id, { app, openid, state: 0, endsAt });
      return { ...(await example()), activity_id, expiration_time: Math.floor(endsAt / 1000) };
    },
    setUpdatableMsg(call) {
      const activity = change(call, (state) => state === STARTED);
      const { template_info, target_state } = call.body;
      const { member_count = '', room_limit = '', path, version_type } = parametersOf(template_info);
      send('setUpdatableMsg', call, activity?.openid, {
        text: target_state === STARTED ? '已开始' : `成员正在加入，当前 ${member_count}/${room_limit} 人`,
        ...(path ? { page: path } : {}),
        ...(version_type ? { version: version_type } : {}),
      });
      return call.example();
    },
    setChatToolMsg(call) {
      const activity = change(call, () => false);
      const { template_id, version_type } = call.body;
      send('setChatToolMsg', call, activity?.openid, {
        template_id: text(template_id),
        version: ['release', 'develop', 'trial'][Number(version_type)] ?? '',
      });
      return call.example();
    },
  };
}

function parametersOf(info: unknown): Record<string, string> {
  const list = (isObject(info) ? info : ({} as JsonObject)).parameter_list;
  const pairs = (Array.isArray(list) ? list : []).map((each) => [text(each?.name), text(each?.value)]);
  return Object.fromEntries(pairs);
}
