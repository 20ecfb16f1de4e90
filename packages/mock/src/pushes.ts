import { createHash, randomUUID } from 'node:crypto';
import { clearTimeout, setImmediate, setTimeout } from 'node:timers';
import { type JsonObject, toJson } from './engine/document.ts';
import type { State } from './memory/state.ts';
import { sendPush } from './push/send-push.ts';
import { checkSettings, type PushSettings } from './push/settings.ts';
import { checkEvent, webhookOf } from './push/webhook.ts';

/** A message that WeChat pushes because something happened, and what became of it. */
export interface MockPush {
  /** The mini program that it is for. */
  appid: string;
  /** Name of the message: its Event. */
  event: string;
  /** Its fields, apart from those of the spec's example that were not set. */
  fields: JsonObject;
  /** When it happened, by the mock's clock, in milliseconds. */
  at: number;
  /**
   * `sending`, also while it waits for its next attempt; `taken`; `given up` after the last one; `not sent` without a
   * push target for this app.
   */
  state: 'sending' | 'taken' | 'given up' | 'not sent';
  /** Why, in a sentence; of the last attempt. */
  why: string;
  /** How often it was sent. */
  attempts: number;
  /** When it is sent again, by the mock's clock; undefined if it is not. */
  nextAt: number | undefined;
}

export interface PushesOptions {
  state: State;
  now: () => number;
  settings: PushSettings | undefined;
  /** Called after each attempt. */
  pushed: (push: MockPush, isTaken: boolean) => void;
  /** Called when a message is new, and after each attempt. */
  changed: (push: MockPush) => void;
}

const MB = 1024 * 1024;
const KEPT = { count: 1_000, weight: 16 * MB, weigh: ({ size }: Kept) => size };
/** So many are sent at once; the others wait for their turn. */
const AT_ONCE = 20;
/** What Node's timers take. */
const LONGEST_TIMER = 2 ** 31 - 1;

interface Kept extends MockPush {
  /** Length of the fields as JSON. */
  size: number;
  order: number;
}

/**
 * Sends what WeChat pushes, each message in its own time: a receiver that is slow or fails holds up no call. A message
 * that is not taken is sent again as the docs of its event say (`x-push` in the spec), by the mock's clock: in real
 * time if nobody moves it, and all that is due one after the other if somebody does.
 */
export function createPushes({ state, now, settings, pushed, changed }: PushesOptions) {
  const pushes = state.kept<Kept>('pushes', KEPT);
  let announced = 0;
  /** Messages that are to be sent, and the time at which each was due. */
  const waiting = new Map<string, number>();
  let sending = 0;
  let idle: (() => void)[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  function keep(id: string, push: Kept): void {
    pushes.set(id, push);
    changed(shown(push));
  }

  /** Sends it once, and again while it is due. */
  async function attempt(id: string, due: number): Promise<void> {
    const push = pushes.get(id);
    if (push?.state !== 'sending' || !settings) return;
    const { appid, event, fields, at, attempts } = push;
    const send = async () => {
      const repeats = 'RetryTimes' in fields ? { RetryTimes: attempts } : {};
      const own = { ToUserName: originalId(appid), ...wrapped(event, settings, fields), ...repeats };
      return sendPush(event, own, { appid, ...settings }, at);
    };
    const outcome = await send().catch((error: unknown) => ({
      ...{ isTaken: false, why: error instanceof Error ? error.message : 'It could not be sent.' },
    }));
    // reset() may have forgotten it meanwhile.
    if (!pushes.has(id)) return;
    const sent = { ...push, why: outcome.why, attempts: attempts + 1 };
    pushed(sent, outcome.isTaken);
    const wait = outcome.isTaken ? undefined : waitOf(event, settings, attempts);
    if (wait === undefined) {
      keep(id, { ...sent, nextAt: undefined, state: outcome.isTaken ? 'taken' : 'given up' });
      return;
    }
    const nextAt = due + wait;
    keep(id, { ...sent, nextAt });
    if (nextAt <= now()) return attempt(id, nextAt);
    arm();
  }

  function start(id: string, due: number): void {
    waiting.set(id, due);
    const [oldest] = waiting.keys();
    if (waiting.size > KEPT.count && oldest !== undefined) waiting.delete(oldest);
    // After the answer to the call that caused it.
    setImmediate(sendNext);
  }

  function sendNext(): void {
    for (const [id, due] of waiting) {
      if (sending >= AT_ONCE) return;
      waiting.delete(id);
      sending++;
      void attempt(id, due).finally(() => {
        sending--;
        sendNext();
      });
    }
    if (sending > 0) return;
    for (const resolve of idle) resolve();
    idle = [];
  }

  /** Sends again what is due by now. */
  function tick(): void {
    for (const [id, push] of [...pushes.entries()]) {
      const { nextAt } = push;
      if (nextAt === undefined || nextAt > now()) continue;
      pushes.set(id, { ...push, nextAt: undefined });
      start(id, nextAt);
    }
    arm();
  }

  /** Wakes up for the next attempt, without keeping the process alive for it. */
  function arm(): void {
    clearTimeout(timer);
    timer = undefined;
    const next = Math.min(...[...pushes.values()].map(({ nextAt = Number.POSITIVE_INFINITY }) => nextAt));
    const wait = next - now();
    // A clock that stands still is never due by itself: whoever moves it ticks.
    if (Number.isFinite(wait) && wait > 0) timer = setTimeout(tick, Math.min(wait, LONGEST_TIMER)).unref();
  }

  return {
    /** Takes note of a message, and sends it once the call that caused it has been answered. */
    announce(appid: string, event: string, fields: JsonObject): void {
      const id = randomUUID();
      const why = refusalOf(settings, appid, event);
      const push = { appid, event, fields, at: now(), attempts: 0, nextAt: undefined };
      const size = toJson(fields).length;
      keep(id, { ...push, why, state: why ? 'not sent' : 'sending', order: ++announced, size });
      if (!why) start(id, now());
    },
    tick,
    /** Resolves when nothing is under way; what waits for the clock is not awaited. */
    async settled(): Promise<void> {
      if (sending > 0 || waiting.size > 0) await new Promise<void>((resolve) => idle.push(resolve));
    },
    list(event?: string): MockPush[] {
      if (event !== undefined) checkEvent(event);
      return [...pushes.values()]
        .filter((push) => event === undefined || push.event === event)
        .sort((one, other) => one.at - other.at || one.order - other.order)
        .map(shown);
    },
  };
}

const shown = ({ order: _, size: _size, ...push }: Kept): MockPush => push;

/** Why a message is not sent; '' if it is. */
function refusalOf(settings: PushSettings | undefined, appid: string, event: string): string {
  if (!settings) return 'No push target is set: the option `push`.';
  const { appid: own = appid } = settings;
  if (own !== appid) return 'The push settings are those of another app.';
  try {
    webhookOf(event, checkSettings({ ...settings, appid }).format);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Fields of every message, which no element is around. */
const ENVELOPE = ['ToUserName', 'FromUserName'];

/** The fields where the format has them: XML has those of some events in an element of their own. */
function wrapped(event: string, { format = 'json' }: PushSettings, fields: JsonObject): JsonObject {
  const { wrapper } = webhookOf(event, format);
  if (wrapper === undefined) return fields;
  const place = (name: string) => (ENVELOPE.includes(name) ? name : `${wrapper}.${name}`);
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [place(name), value]));
}

/** Milliseconds until the next attempt; undefined after the last one. */
function waitOf(event: string, { format = 'json' }: PushSettings, attempts: number): number | undefined {
  const { repeats, waits } = webhookOf(event, format);
  if (attempts >= repeats) return undefined;
  const [last = 5, before = last] = [waits.at(-1), waits.at(-2)];
  // The docs list the first waits and go on with "and so on": by the factor of the last two.
  const beyond = last * (last / before) ** Math.max(0, attempts - waits.length + 1);
  return 1_000 * (waits[attempts] ?? beyond);
}

/** The original id (原始ID) of an app, always the same. */
const originalId = (appid: string) => `gh_${createHash('sha256').update(appid).digest('hex').slice(0, 12)}`;
