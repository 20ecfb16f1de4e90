import type { KeptToken } from '../../src/remote/service-keeper.ts';
import type { BuiltManager } from '../../src/renewal/shared-token.ts';
import { readRecord, type TokenRecord } from '../../src/renewal/token-record.ts';
import { buildTokenManager } from '../../src/token-manager.ts';
import { type CallEnd, Caller } from './caller.ts';
import { createOperations, type Operation, type OperationMix } from './operations.ts';
import { connectClient, openService, type ServiceModel } from './service-model.ts';
import { StoreModel } from './store-model.ts';
import { WeChatModel } from './wechat-model.ts';
import { Process, World } from './world.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

export interface Scenario {
  kind: 'stable' | 'legacy';
  hours: number;
  operations: OperationMix;
  /** Clients of a token service, whose servers the processes then are. */
  clients?: number;
  /** Processes; by chance from 2 to 5 where it is left out. */
  size?: number;
  /** Seconds between two calls of a process, on the average. */
  pause?: number;
  /** Store and WeChat fail, processes sleep and die. */
  faults?: boolean;
  /** A program outside forces refreshes, or takes legacy tokens. */
  outsider?: boolean;
  /** WeChat refuses its own token and hands it out all the same, from time to time. */
  spoils?: boolean;
}

interface Member {
  process: Process;
  manager: KeptToken;
  caller: Caller;
  /** Number of the newest token that it has handed out. */
  newest: number;
  /** When it was last asleep. */
  wokeAt: number;
}

/**
 * A fleet of processes with their callers, one store and WeChat, all driven by one seed. Notes a fault as soon as
 * an invariant breaks.
 */
export class Fleet {
  readonly world: World;
  readonly wechat: WeChatModel;
  readonly store: StoreModel;
  readonly members: Member[] = [];
  readonly faults: string[] = [];
  handedOut = 0;
  /** Calls by how they ended, of good operations and of others. */
  readonly ends: Record<'good' | 'other', Record<CallEnd, number>> = {
    good: { success: 0, refused: 0, outrun: 0, 'without a token': 0 },
    other: { success: 0, refused: 0, outrun: 0, 'without a token': 0 },
  };
  flushes = 0;
  /** What the last write left. */
  #written: TokenRecord | undefined;
  /** Refused calls of bad operations whose caller was told that the operation is to blame. */
  #explained = 0;
  /** Milliseconds from each time that WeChat spoilt its token to the next call that succeeded. */
  readonly recoveries: number[] = [];
  #spoiltAt: number | undefined;
  #troubleUntil = Number.NEGATIVE_INFINITY;
  #scenario: Scenario;
  readonly #operations: Operation[];

  constructor(seed: number, scenario: Scenario) {
    this.#scenario = scenario;
    this.world = new World(seed);
    this.wechat = new WeChatModel(this.world, scenario.kind);
    this.store = new StoreModel(this.world, (value, before) => this.#checkWrite(value, before));
    this.#operations = createOperations(this.world, scenario.operations);
    const size = scenario.size ?? 2 + Math.floor(this.world.between(0, 4));
    for (let index = 0; index < size; index++) this.#start();
    const servers = this.members.map(({ process, manager }) => openService(process, manager));
    for (let index = 0; index < (scenario.clients ?? 0); index++) this.#connect(`client-${index}`, servers);
  }

  async run(): Promise<void> {
    const { hours, faults, outsider, spoils } = this.#scenario;
    const end = hours * HOUR;
    if (faults) this.#breakThings(end);
    if (outsider) this.#often(end, HOUR, () => this.#forceOutside());
    // Not more often than an operation may force in a day.
    if (spoils) this.#often(end, 3 * HOUR, () => this.#spoil(), 70 * MINUTE);
    await this.world.runUntil(end);
  }

  /** The faults end; some minutes later everybody has a token that WeChat takes. */
  async recover(): Promise<void> {
    this.#scenario = { ...this.#scenario, faults: false };
    this.wechat.isDown = false;
    this.store.isDown = false;
    await this.world.runUntil(this.world.now + 300 * SECOND);
    for (const { caller, process } of this.members) {
      if (process.isAsleep) continue;
      let end: unknown = 'no answer';
      const settle = (value: unknown) => {
        end = value;
      };
      void caller.call({ id: 'recovery', isGood: true, isRefused: () => false }).then(settle, settle);
      await this.world.runUntil(this.world.now + 40 * SECOND);
      if (end !== 'success') this.#fault(`after the faults a call ends: ${end}`);
    }
  }

  /** Which part of the refused calls ended with the remedy that the operation is to blame. */
  get explained(): number {
    return this.#explained / Math.max(1, this.ends.other.refused);
  }

  /** The most forced refreshes of the fleet within one of WeChat's days; the simulation begins at noon. */
  get forcedInADay(): number {
    const days = new Map<number, number>();
    for (const at of this.wechat.forcedAt) {
      const day = Math.floor((at + 12 * HOUR) / (24 * HOUR));
      days.set(day, (days.get(day) ?? 0) + 1);
    }
    return Math.max(0, ...days.values());
  }

  #start(): void {
    const { world, wechat, store } = this;
    const process = new Process(world);
    process.skew = world.between(-HOUR, HOUR);
    const built: BuiltManager = buildTokenManager(
      { appid: 'wx1', secret: 's', kind: this.#scenario.kind, store: store.seenBy(process) },
      { clock: process.clock, requests: () => (force) => wechat.ask(process, force) },
    );
    const { manager } = built;
    this.#add(process, manager, this.#scenario.clients === undefined);
  }

  #connect(name: string, servers: readonly ServiceModel[]): void {
    const process = new Process(this.world);
    this.#add(process, connectClient(this.world, process, name, servers), true);
  }

  /** @param isCalling Whether it has calls of its own. */
  #add(process: Process, manager: KeptToken, isCalling: boolean): void {
    const { world, wechat } = this;
    const caller = new Caller(world, wechat, process, manager, (token) => this.#checkToken(member, token));
    const member: Member = { process, manager, caller, newest: 0, wokeAt: Number.NEGATIVE_INFINITY };
    this.members.push(member);
    if (isCalling) this.#callLater(member);
  }

  #callLater(member: Member): void {
    const { pause = 75 } = this.#scenario;
    // Mostly one by one, sometimes a crowd.
    const wait = this.world.chance(0.3)
      ? this.world.between(0, 50)
      : this.world.between(0, 2 * pause * SECOND);
    this.world.after(wait, () =>
      member.process.run(() => {
        const operation = this.#operations[Math.floor(this.world.between(0, this.#operations.length))];
        if (operation) void this.#call(member, operation);
        this.#callLater(member);
      }),
    );
  }

  async #call(member: Member, operation: Operation): Promise<void> {
    const begun = this.world.now;
    const wasSpoilt = this.wechat.isSpoilt;
    const end = await member.caller.call(operation);
    const { isGood } = operation;
    this.ends[isGood ? 'good' : 'other'][end]++;
    if (!isGood && end === 'refused' && member.manager.isToBlame(operation.id)) this.#explained++;
    if (end === 'success' && this.#spoiltAt !== undefined && !this.wechat.isSpoilt) {
      this.recoveries.push(this.world.now - this.#spoiltAt);
      this.#spoiltAt = undefined;
    }
    if (end === 'outrun' && this.#scenario.outsider) return;
    if (!isGood || end === 'success' || wasSpoilt || this.wechat.isSpoilt) return;
    // Some minutes are left to recover.
    if (this.world.now > this.#scenario.hours * HOUR) return;
    if (this.#scenario.faults && this.#wasTrouble(member, begun)) return;
    this.#fault(`${operation.id} ends: ${end}`);
  }

  /** Whether something was broken that a call may fail for: WeChat, the store with legacy tokens, the process. */
  #wasTrouble({ wokeAt, process }: Member, begun: number): boolean {
    return (
      this.wechat.isDown ||
      this.store.isDown ||
      process.isAsleep ||
      Math.max(this.#troubleUntil, wokeAt) > begun - MINUTE
    );
  }

  #checkToken(member: Member, token: string): void {
    this.handedOut++;
    const issued = this.wechat.issued.get(token);
    if (!issued) {
      this.#fault(`${token} was never issued`);
      return;
    }
    if (issued.endsAt <= this.world.now) this.#fault(`${token} is handed out after its end`);
    // Legacy tokens that two processes fetch at once without the store have no order that they could know.
    const isOrdered = this.#scenario.kind === 'stable' || !this.#scenario.faults;
    if (isOrdered && issued.number < member.newest)
      this.#fault(`${token} is handed out after token-${member.newest}`);
    member.newest = issued.number;
  }

  #checkWrite(value: string, before: string | undefined): void {
    const record = readRecord(value);
    if (!record) {
      this.#fault('what is written is no record');
      return;
    }
    const old = this.#written;
    this.#written = record;
    // Nothing is there the first time, and after a flush.
    if (before === undefined || !old) return;
    const number = (token: string) => this.wechat.issued.get(token)?.number ?? 0;
    if (number(record.token) < number(old.token)) this.#fault(`${record.token} is written over ${old.token}`);
  }

  #forceOutside(): void {
    try {
      this.wechat.answer(this.#scenario.kind === 'stable');
    } catch {
      // The outside program came too soon after the fleet.
    }
  }

  #spoil(): void {
    if (this.wechat.isSpoilt) return;
    this.wechat.spoil();
    this.#spoiltAt = this.world.now;
  }

  #often(end: number, average: number, work: () => void, least = 0): void {
    this.world.after(this.world.between(least, 2 * average - least), () => {
      if (this.world.now > end) return;
      work();
      this.#often(end, average, work, least);
    });
  }

  #breakThings(end: number): void {
    const { world, wechat, store } = this;
    const any = () => this.members[Math.floor(world.between(0, this.members.length))];
    // Mostly seconds, sometimes minutes, seldom longer than a token lives.
    const span = () => {
      const kind = world.random();
      return world.between(1, kind < 0.8 ? 20 * SECOND : kind < 0.95 ? 900 * SECOND : 3 * HOUR);
    };
    const mark = () => {
      this.#troubleUntil = Math.max(this.#troubleUntil, world.now);
    };
    this.#often(end, 1_200 * SECOND, () => {
      store.isDown = true;
      world.after(span(), () => {
        store.isDown = false;
        mark();
      });
    });
    this.#often(end, 1_200 * SECOND, () => {
      wechat.isDown = true;
      world.after(span(), () => {
        wechat.isDown = false;
        mark();
      });
    });
    this.#often(end, 3_600 * SECOND, () => {
      store.flush();
      this.flushes++;
    });
    this.#often(end, 600 * SECOND, () => store.loseLock());
    this.#often(end, 600 * SECOND, () => {
      const member = any();
      if (!member) return;
      const length = span();
      member.process.sleep(length);
      world.after(length, () => {
        member.wokeAt = world.now;
      });
    });
    this.#often(end, 1_800 * SECOND, () => {
      const member = any();
      if (!member) return;
      member.process.skew = world.between(-HOUR, HOUR);
      if (world.chance(0.5)) return;
      member.process.isDead = true;
      this.members.splice(this.members.indexOf(member), 1);
      this.#start();
    });
  }

  #fault(message: string): void {
    const minutes = Math.round(this.world.now / MINUTE);
    if (this.faults.length < 20) this.faults.push(`${message} (minute ${minutes})`);
  }
}
