import { createClock } from './control/clock.ts';
import { milliseconds, pair, span } from './control/duration.ts';
import { createEvents } from './control/events.ts';
import { createJournal } from './control/journal.ts';
import { checkOperation } from './control/known-operation.ts';
import { createOn } from './control/on.ts';
import { RuleError } from './control/rule-error.ts';
import { createRules } from './control/rules.ts';
import { createSecretWatch } from './control/secret-watch.ts';
import type { OperationId } from './control/typed.ts';
import { Dropped, pick, wait } from './control/wait.ts';
import type { Incoming } from './engine/incoming.ts';
import { loadPrism } from './engine/prism.ts';
import { createExchange } from './exchange.ts';
import { createFetch } from './fetch.ts';
import { createForward } from './forward.ts';
import { restore, save } from './memory/dump.ts';
import { createState } from './memory/state.ts';
import type { Mock } from './mock-interface.ts';
import { checkOptions, type MockOptions } from './options.ts';
import { type PushOutcome, sendPush } from './push/send-push.ts';
import { createPushes } from './pushes.ts';
import { newEntry, type Reply, toFailure, toLine, toReply } from './reply.ts';
import type { Recorder } from './scenarios/recorder.ts';
import { checkSecure } from './wechat/secure-keys.ts';
import { createWorld } from './wechat/world.ts';

/**
 * Makes a mock of WeChat's server API in this process, without a port: every operation of the spec, with tokens,
 * logins and figures that behave like WeChat's. Failures are answered as WeChat does, with HTTP status 200 and an
 * errcode.
 *
 * @throws {RangeError} if an option is misspelt or out of range.
 *
 * @example
 * const mock = createMock();
 * const wx = createWeapp({ appid: 'wx1', secret: 'any', fetch: mock.fetch });
 */
export function createMock(options: MockOptions = {}): Mock {
  checkOptions(options, false);
  return openMock(options).mock;
}

/** @internal Where calls are forwarded to, and what records the answers. */
export interface Recording {
  upstream: string;
  recorder: Recorder;
}

/** @internal What tells of things that somebody should look at. A failing log stops nothing. */
export const teller =
  ({ log, warn = log }: MockOptions) =>
  (line: string): void => {
    try {
      warn?.(line);
    } catch {}
  };

/** Maps that hold what clients know too. */
const TOKENS = ['issued', 'stable', 'legacy'];

/** @internal */
export type OpenMock = ReturnType<typeof openMock>;

/** @internal A mock, and what serves it. */
export function openMock(options: MockOptions, recording?: Recording) {
  const { tokenLifetime = 7200, latency, log } = options;
  const tell = teller(options);
  const watchSecrets = createSecretWatch(tell);
  const changes = new Set<() => void>();
  /** Something may have changed in what the mock remembers. */
  const changed = () => {
    for (const see of changes) see();
  };
  const clock = createClock(options.now ?? Date.now);
  const { now } = clock;
  const state = createState();
  const events = createEvents();
  const rules = createRules(() => events.emit('rules'));
  const journal = createJournal();
  const [apps, pay, secure] = [{ ...options.apps }, { ...options.pay }, { ...options.secure }];
  const pushes = createPushes({
    ...{ state, now, settings: options.push },
    pushed: ({ appid, event, fields }, isTaken) => world.pushed(appid, event, fields, isTaken),
    changed(push) {
      events.emit('push', push);
      changed();
    },
  });
  const { announce } = pushes;
  const world = createWorld({
    ...{ state, now, lifetime: tokenLifetime, announce, seed: options.seed },
    apps: options.apps && apps,
    pay: options.pay && pay,
    secure: options.secure && secure,
  });
  const { exchange, bodyBytes } = createExchange({ world, rules, now });
  const answer = recording ? createForward(recording.upstream, recording.recorder) : exchange;
  const delay = latency === undefined ? undefined : toDelay(latency);
  let checked: Promise<void> | undefined;
  /** Rejects with RangeError or WeappCryptoError if a key in `secure` is missing or malformed. */
  const checkKeys = () => {
    checked ??= checkSecure(secure);
    return checked;
  };

  /** Ends the calls under way: reset() forgets them too. */
  const underWay = new Set<() => void>();

  async function handle(received: Incoming): Promise<Reply> {
    const started = performance.now();
    const gone = new AbortController();
    const end = () => gone.abort();
    let isForgotten = false;
    const forget = () => {
      isForgotten = true;
      end();
    };
    if (received.signal.aborted) end();
    received.signal.addEventListener('abort', end, { once: true });
    underWay.add(forget);
    const incoming = { ...received, signal: gone.signal };
    const entry = newEntry(incoming, now());
    let failure: unknown;
    try {
      if (options.secure) await checkKeys();
      if (delay !== undefined) await wait(pick(delay), incoming.signal);
      try {
        return toReply(await answer(incoming, entry), entry);
      } catch (error) {
        // What fails after the caller has gone says nothing.
        failure = incoming.signal.aborted ? new Dropped() : error;
        if (failure instanceof RuleError) tell(`${entry.operation}: ${failure.message}`);
        return toFailure(failure, entry);
      }
    } finally {
      received.signal.removeEventListener('abort', end);
      underWay.delete(forget);
      entry.duration = performance.now() - started;
      if (!isForgotten) journal.add(entry);
      // Recording needs the real ones.
      if (!recording) watchSecrets(entry.input);
      changed();
      try {
        log?.(toLine(entry, failure));
      } catch {
        // A failing log must neither fail the call nor stop the mock.
      }
    }
  }

  /** Does what has become due by the clock. */
  function tick(): void {
    world.tick();
    pushes.tick();
  }

  const mock: Mock = {
    fetch: createFetch(handle),
    on: createOn(rules),
    calls(operation?: OperationId) {
      if (operation !== undefined) checkOperation(operation);
      // The overloads' types: a call has the type of its operation.
      return journal
        .list()
        .filter((call) => operation === undefined || call.operation === operation) as never;
    },
    clock: {
      now,
      advance(by) {
        clock.advance(by);
        tick();
      },
      set(to) {
        clock.set(to);
        tick();
      },
    },
    tokens: world.tokens.log,
    users: world.users,
    outbox: world.outbox.list,
    truth: world.figures.truth,
    links: world.links,
    reset(options = {}) {
      const { tokens } = checkReset(options);
      state.clear(tokens ? [] : TOKENS);
      rules.reset();
      journal.clear();
      clock.reset();
      for (const forget of underWay) forget();
      events.emit('reset');
    },
    push: async (event, overrides = {}, settings) =>
      seen(await sendPush(event, overrides, { to: '', ...options.push, ...settings }), event),
    pushes: pushes.list,
    settled: pushes.settled,
    virtualPayment: world.virtualPayment,
    orders: world.orders,
  };
  /** Tells of each message that is sent, also again. */
  function seen({ again, ...outcome }: PushOutcome, event: string): PushOutcome {
    events.emit('push', { event, ...outcome });
    return { ...outcome, again: async () => seen(await again(), event) };
  }
  return {
    mock,
    handle,
    checkKeys,
    ...{ changed, changes, events, journal, rules, state, tell, world },
    /** Whether pushes have somewhere to go. */
    hasPushTarget: Boolean(options.push?.to),
    saveState: () => save(state, clock.ahead),
    /** Throws RangeError if it is no state. */
    restoreState(saved: unknown) {
      restore(state, saved, clock);
      events.emit('reset');
    },
    /** Prism loads in 0.6 s: earlier than the first call is better for who waits for it. */
    warm: () => void loadPrism(),
    /** Entries (or bytes) in memory, by kind. Every kind is bounded. */
    kept: () => ({ ...state.counts(), ...world.figures.kept(), bodyBytes: bodyBytes() }),
  };
}

function toDelay(latency: NonNullable<MockOptions['latency']>): number | readonly [number, number] {
  if (typeof latency === 'string') return span(latency, 'latency');
  return typeof latency === 'number' ? milliseconds(latency, 'latency') : pair(latency, 'latency');
}

function checkReset(options: { tokens?: boolean }): { tokens: boolean } {
  for (const name of Object.keys(options))
    if (name !== 'tokens')
      throw new RangeError(`@weapp-openapi/mock: reset has no option ${name}. Did you mean tokens?`);
  const { tokens = false } = options;
  if (typeof tokens !== 'boolean') throw new RangeError('@weapp-openapi/mock: tokens must be true or false.');
  return { tokens };
}
