import type { BuiltManager, TokenManager } from '../../src/shared-token.ts';
import { WeappTokenError } from '../../src/token-error.ts';
import { buildTokenManager } from '../../src/token-manager.ts';
import { readRecord } from '../../src/token-record.ts';
import { StoreModel } from './store-model.ts';
import { WeChatModel } from './wechat-model.ts';
import { Process, World } from './world.ts';

const SECOND = 1_000;
const HOUR = 3_600 * SECOND;

export interface Scenario {
  kind: 'stable' | 'legacy';
  /** Callers report tokens that are good. */
  alarms: boolean;
  /** Store and WeChat fail, processes sleep and die, a program outside forces refreshes. */
  faults: boolean;
  hours: number;
}

interface Member {
  process: Process;
  manager: TokenManager;
  refused: Set<string>;
  /** Number of the newest token that it has handed out. */
  newest: number;
}

/**
 * A fleet of two to five processes with their callers, one store and WeChat, all driven by one seed. Throws
 * as soon as an invariant breaks.
 */
export class Fleet {
  readonly world: World;
  readonly wechat: WeChatModel;
  readonly store: StoreModel;
  readonly members: Member[] = [];
  handedOut = 0;
  #scenario: Scenario;

  constructor(seed: number, scenario: Scenario) {
    this.#scenario = scenario;
    this.world = new World(seed);
    this.wechat = new WeChatModel(this.world, scenario.kind);
    this.store = new StoreModel(this.world, (value, before) => this.#checkWrite(value, before));
    const size = 2 + Math.floor(this.world.between(0, 4));
    for (let index = 0; index < size; index++) this.#start();
  }

  async run(): Promise<void> {
    const end = this.#scenario.hours * HOUR;
    if (this.#scenario.faults) this.#breakThings(end);
    await this.world.runUntil(end);
  }

  /** The faults end; some minutes later everybody has a token that WeChat takes. */
  async recover(): Promise<void> {
    this.#scenario = { ...this.#scenario, alarms: false, faults: false };
    this.wechat.isDown = false;
    this.store.isDown = false;
    await this.world.runUntil(this.world.now + 300 * SECOND);
    for (const { manager, process } of this.members) {
      if (process.isAsleep) continue;
      let outcome = await this.#ask(manager);
      // Nobody knew yet that a program outside had retired it: the first caller finds out.
      if (typeof outcome === 'string' && !this.wechat.accepts(outcome)) {
        await manager.invalidate(outcome);
        outcome = await this.#ask(manager);
      }
      // The day's forced refreshes may be used up in earnest; nothing mends that before midnight.
      if (this.wechat.isSpent && outcome instanceof WeappTokenError) continue;
      if (typeof outcome !== 'string') fault(`after the faults there is no token: ${outcome}`);
      if (!this.wechat.accepts(outcome)) fault(`after the faults ${outcome} is handed out, which is dead`);
    }
  }

  /** A token, or the error; time goes on meanwhile. */
  async #ask(manager: TokenManager): Promise<unknown> {
    let outcome: unknown = 'no answer';
    const settle = (value: unknown) => {
      outcome = value;
    };
    void manager.get().then(settle, settle);
    await this.world.runUntil(this.world.now + 40 * SECOND);
    return outcome;
  }

  #start(): void {
    const { world, wechat, store } = this;
    const process = new Process(world);
    process.skew = world.between(-HOUR, HOUR);
    const built: BuiltManager = buildTokenManager(
      { appid: 'wx1', secret: 's', kind: this.#scenario.kind, store: store.seenBy(process) },
      { clock: process.clock, requests: () => (force) => wechat.ask(process, force) },
    );
    const member = { process, manager: built.manager, refused: new Set<string>(), newest: 0 };
    this.members.push(member);
    this.#callLater(member);
  }

  #callLater(member: Member): void {
    // Mostly one by one, sometimes a crowd.
    const pause = this.world.chance(0.3) ? this.world.between(0, 50) : this.world.between(0, 150 * SECOND);
    this.world.after(pause, () =>
      member.process.run(() => {
        void this.#call(member);
        this.#callLater(member);
      }),
    );
  }

  /** A caller: gets a token, uses it, reports it if WeChat refuses it. */
  async #call(member: Member): Promise<void> {
    const token = await this.#get(member);
    if (token === undefined) return;
    const isFalseAlarm = this.#scenario.alarms && this.world.chance(0.01);
    if (this.wechat.accepts(token) && !isFalseAlarm) return;
    if (!this.#scenario.alarms && !this.#scenario.faults && this.handedOut > 0 && !this.#recovering) {
      fault(`${token} is handed out, which WeChat takes no more`);
    }
    await new Promise<void>((resolve) => member.process.clock.after(this.world.between(10, 500), resolve));
    await member.manager.invalidate(token);
    member.refused.add(token);
    await this.#get(member);
  }

  get #recovering(): boolean {
    return this.world.now > this.#scenario.hours * HOUR;
  }

  async #get(member: Member): Promise<string | undefined> {
    const token = await member.manager.get().catch(() => undefined);
    if (token === undefined) return undefined;
    this.handedOut++;
    const issued = this.wechat.issued.get(token);
    if (!issued) fault(`${token} was never issued`);
    if (issued.endsAt <= this.world.now) fault(`${token} is handed out after its end`);
    // Legacy tokens that two processes fetch at once without the store have no order that they could know.
    const isOrdered = this.#scenario.kind === 'stable' || !this.#scenario.faults;
    if (isOrdered && issued.number < member.newest)
      fault(`${token} is handed out after token-${member.newest}`);
    member.newest = issued.number;
    if (member.refused.has(token)) fault(`${token} is handed out although it was refused`);
    return token;
  }

  #checkWrite(value: string, before: string | undefined): void {
    const record = readRecord(value);
    if (!record) fault('what is written is no record');
    const old = before === undefined ? undefined : readRecord(before);
    if (!old) return;
    const number = (token: string) => this.wechat.issued.get(token)?.number ?? 0;
    if (number(record.token) < number(old.token)) fault(`${record.token} is written over ${old.token}`);
  }

  #breakThings(end: number): void {
    const { world, wechat, store } = this;
    const often = (average: number, work: () => void) => {
      world.after(world.between(0, 2 * average), () => {
        if (world.now > end) return;
        work();
        often(average, work);
      });
    };
    const any = () => this.members[Math.floor(world.between(0, this.members.length))];
    // Mostly seconds, sometimes minutes, seldom longer than a token lives.
    const span = () => {
      const kind = world.random();
      return world.between(1, kind < 0.8 ? 20 * SECOND : kind < 0.95 ? 900 * SECOND : 3 * HOUR);
    };
    often(1_200 * SECOND, () => {
      store.isDown = true;
      world.after(span(), () => {
        store.isDown = false;
      });
    });
    often(1_200 * SECOND, () => {
      wechat.isDown = true;
      world.after(span(), () => {
        wechat.isDown = false;
      });
    });
    often(3_600 * SECOND, () => store.flush());
    often(600 * SECOND, () => store.loseLock());
    often(600 * SECOND, () => any()?.process.sleep(span()));
    often(1_800 * SECOND, () => {
      const member = any();
      if (!member) return;
      member.process.skew = world.between(-HOUR, HOUR);
      if (world.chance(0.5)) return;
      member.process.isDead = true;
      this.members.splice(this.members.indexOf(member), 1);
      this.#start();
    });
    often(3_600 * SECOND, () => {
      try {
        wechat.answer(this.#scenario.kind === 'stable');
      } catch {
        // The outside program came too soon after the fleet.
      }
    });
  }
}

function fault(message: string): never {
  // Callers of the fleet are promises that nobody awaits; a thrown error would be lost there.
  faults.push(message);
  throw new Error(message);
}

/** What broke in this run. */
export const faults: string[] = [];
