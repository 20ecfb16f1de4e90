import type { JsonObject } from '../../engine/document.ts';
import { Refusal } from '../../engine/refusal.ts';
import type { CreateObjects } from '../../memory/objects.ts';
import { type Call, type Handlers, text } from '../call.ts';

/** A user's coins (代币) in one environment. */
interface Coins {
  /** Coins left that were bought, and that were gifts. */
  bought: number;
  gifted: number;
  /** Coins ever received. */
  sumBought: number;
  sumGifted: number;
  /** Coins ever spent, without those given back. */
  spent: number;
}

/** A number that the app gave to a payment, a refund or a gift of coins. */
interface Movement {
  kind: 'pay' | 'cancel' | 'gift';
  openid: string;
  amount: number;
  /** Of a payment: the gifts among the coins, and the coins given back since. */
  gifted: number;
  cancelled: number;
}

const NONE: Coins = { bought: 0, gifted: 0, sumBought: 0, sumGifted: 0, spent: 0 };
const balanceOf = ({ bought, gifted }: Coins) => bought + gifted;

/** The two environments (0 production, 1 sandbox) know nothing of each other. */
export const worldOf = (appid: string, env: unknown): string => `${appid} ${env === 1 ? 1 : 0}`;

/** Whether a test created a user, whose wallet is then known: it begins empty. */
export type IsCreated = (appid: string, openid: string) => boolean;

/** Coins: bought with money, given by the app, spent and given back. They add up. */
export function createAccounts(createObjects: CreateObjects, isCreated: IsCreated = () => false) {
  const accounts = createObjects<Coins>('xpay.coins');
  const movements = createObjects<Movement>('xpay.movement');

  /** Whether the example stands for the wallet, because nothing is known of it. */
  const isUnknown = ({ appid, body }: Call) =>
    !accounts.isTouched(worldOf(appid, body.env)) && !isCreated(appid, text(body.openid));

  const of = (world: string, openid: string) => accounts.get(world, openid) ?? NONE;

  /** Refuses an order number that was used before: 268490004 where it was for the same thing. */
  function checkNew(world: string, id: string, kind: Movement['kind'], openid: string): void {
    const known = movements.get(world, id);
    if (!known) return;
    if (known.kind === kind && known.openid === openid)
      throw new Refusal(268490004, 'order_id was used before');
    throw new Refusal(268490002, 'order_id belongs to another operation');
  }

  const read = ({ appid, body }: Call) => ({
    world: worldOf(appid, body.env),
    openid: text(body.openid),
    id: text(body.order_id),
    amount: Number(body.amount),
  });

  function checkAmount(amount: number): void {
    if (!(amount > 0)) throw new Refusal(268490002, 'amount must be greater than 0');
  }

  const handlers: Handlers = {
    query_user_balance(call) {
      const { appid, body } = call;
      const world = worldOf(appid, body.env);
      if (isUnknown(call)) return call.example();
      const coins = of(world, text(body.openid));
      return ok({
        balance: balanceOf(coins),
        present_balance: coins.gifted,
        sum_save: coins.sumBought,
        sum_present: coins.sumGifted,
        sum_balance: coins.sumBought + coins.sumGifted,
        sum_cost: coins.spent,
        first_save_flag: coins.sumBought === 0,
      });
    },

    async currency_pay(call) {
      const { world, openid, id, amount } = read(call);
      if (isUnknown(call)) return { ...(await call.example()), order_id: id };
      checkNew(world, id, 'pay', openid);
      checkAmount(amount);
      const coins = of(world, openid);
      if (amount > balanceOf(coins)) throw new Refusal(268490006, 'the user has fewer coins');
      const gifted = Math.min(amount, coins.gifted);
      const left = {
        ...{ bought: coins.bought - (amount - gifted), gifted: coins.gifted - gifted },
        ...{ spent: coins.spent + amount, sumBought: coins.sumBought, sumGifted: coins.sumGifted },
      };
      accounts.set(world, openid, left);
      movements.set(world, id, { kind: 'pay', openid, amount, gifted, cancelled: 0 });
      return ok({ order_id: id, balance: balanceOf(left), used_present_amount: gifted });
    },

    async cancel_currency_pay(call) {
      const { world, openid, id, amount } = read(call);
      if (isUnknown(call)) return { ...(await call.example()), order_id: id };
      checkNew(world, id, 'cancel', openid);
      checkAmount(amount);
      const paidId = text(call.body.pay_order_id);
      const paid = movements.get(world, paidId);
      if (paid?.kind !== 'pay' || paid.openid !== openid)
        throw new Refusal(268490002, 'the user made no payment with that pay_order_id');
      const left = paid.amount - paid.cancelled;
      if (left === 0) throw new Refusal(268490005);
      if (amount > left) throw new Refusal(268490006, 'amount is more than is left of the payment');
      // Coins that were bought come back first: gifts were spent first.
      const boughtLeft = Math.max(0, paid.amount - paid.gifted - paid.cancelled);
      const bought = Math.min(amount, boughtLeft);
      const coins = of(world, openid);
      accounts.set(world, openid, {
        ...coins,
        ...{ bought: coins.bought + bought, gifted: coins.gifted + amount - bought },
        spent: coins.spent - amount,
      });
      movements.set(world, paidId, { ...paid, cancelled: paid.cancelled + amount });
      movements.set(world, id, { kind: 'cancel', openid, amount, gifted: 0, cancelled: 0 });
      return ok({ order_id: id });
    },

    present_currency(call) {
      const { world, openid, id, amount } = read(call);
      checkNew(world, id, 'gift', openid);
      checkAmount(amount);
      const coins = of(world, openid);
      const now = { ...coins, gifted: coins.gifted + amount, sumGifted: coins.sumGifted + amount };
      accounts.set(world, openid, now);
      movements.set(world, id, { kind: 'gift', openid, amount, gifted: amount, cancelled: 0 });
      return ok({ balance: balanceOf(now), order_id: id, present_balance: now.sumGifted });
    },
  };

  return {
    handlers,
    /** Adds coins that were paid for. */
    add(world: string, openid: string, amount: number): void {
      const coins = of(world, openid);
      accounts.set(world, openid, {
        ...coins,
        bought: coins.bought + amount,
        sumBought: coins.sumBought + amount,
      });
    },
    /** Takes coins back that were paid for, once their price is refunded. Throws 268490006 if they are spent. */
    takeBack(world: string, openid: string, amount: number): void {
      const coins = of(world, openid);
      if (amount > coins.bought) throw new Refusal(268490006, 'the user has spent the coins');
      accounts.set(world, openid, {
        ...coins,
        bought: coins.bought - amount,
        sumBought: coins.sumBought - amount,
      });
    },
  };
}

export const ok = (fields: JsonObject = {}): JsonObject => ({ errcode: 0, errmsg: 'ok', ...fields });
