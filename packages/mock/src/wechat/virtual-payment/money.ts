import { randomInt } from 'node:crypto';
import { at, type JsonObject } from '../../engine/document.ts';
import { Refusal } from '../../engine/refusal.ts';
import type { CreateObjects } from '../../memory/objects.ts';
import { type Handlers, text } from '../call.ts';
import { ok, worldOf } from './account.ts';

interface Withdrawal {
  withdraw_no: string;
  wx_withdraw_no: string;
  /** Fen. */
  amount: number;
  /** Whether it was taken from payments that the mock knows of: without any, it has no amount to compare with. */
  isCounted: boolean;
  /** Unix seconds. */
  at: number;
}

/** A withdrawal is under way for a minute of the mock's clock; the docs name no time. */
const UNDER_WAY = 60;
/** Fen. What query_biz_balance shows in an app without any payment: the spec's example. */
const SHOWN = 123_456;

export interface MoneyOptions {
  createObjects: CreateObjects;
  /** Settled fen of a world. */
  settled: (world: string) => number;
  /** Whether anything was ever paid in it. */
  isTouched: (world: string) => boolean;
  now: () => number;
}

/** The merchant's money: what was settled, less what was withdrawn; and bills. */
export function createMoney({ createObjects, settled, isTouched, now }: MoneyOptions) {
  const withdrawals = createObjects<Withdrawal>('xpay.withdrawal');
  const bills = createObjects<number>('xpay.bill');
  const tasks = createObjects<JsonObject>('xpay.download');
  const seconds = () => Math.floor(now() / 1000);

  const balance = (world: string) =>
    withdrawals
      .list(world)
      .filter(({ isCounted }) => isCounted)
      .reduce((left, { amount }) => left - amount, settled(world));

  const handlers: Handlers = {
    query_biz_balance({ appid, body, example }) {
      const world = worldOf(appid, body.env);
      if (!isTouched(world)) return example();
      return ok({ balance_available: { amount: yuan(balance(world)), currency_code: 'CNY' } });
    },

    create_withdraw_order({ appid, body }) {
      const world = worldOf(appid, body.env);
      const withdraw_no = text(body.withdraw_no);
      if (withdrawals.get(world, withdraw_no)) throw new Refusal(268490004, 'withdraw_no was used before');
      // Without any payment, the mock knows of no money that could run out.
      const isCounted = isTouched(world);
      const left = isCounted ? balance(world) : SHOWN;
      const amount = body.withdraw_amount === undefined ? left : fen(text(body.withdraw_amount));
      if (!(amount > 0 && Number.isSafeInteger(amount)))
        throw new Refusal(268490002, 'there is nothing to withdraw: the amount must be greater than 0');
      if (isCounted && amount > left)
        throw new Refusal(268490002, 'withdraw_amount is more than query_biz_balance shows');
      const wx_withdraw_no = `WXW${randomInt(1e8, 1e9)}${randomInt(1e6, 1e7)}`;
      withdrawals.set(world, withdraw_no, { withdraw_no, wx_withdraw_no, amount, isCounted, at: seconds() });
      return ok({ withdraw_no, wx_withdraw_no });
    },

    async query_withdraw_order({ appid, body, example }) {
      const world = worldOf(appid, body.env);
      const found = withdrawals.get(world, text(body.withdraw_no));
      if (!found) {
        if (withdrawals.isTouched(world)) throw new Refusal(268490002, 'there is no such withdraw_no');
        return { ...(await example()), withdraw_no: body.withdraw_no };
      }
      const { amount, at: begun, isCounted: _, ...numbers } = found;
      const isDone = seconds() >= begun + UNDER_WAY;
      return ok({
        ...numbers,
        ...{ withdraw_amount: yuan(amount), create_time: String(begun), status: isDone ? 2 : 1 },
        ...(isDone ? { withdraw_success_timestamp: String(begun + UNDER_WAY) } : {}),
      });
    },

    async download_bill({ appid, body, example }) {
      if (!isTouched(worldOf(appid, 0))) return example();
      const days = `${body.begin_ds}_${body.end_ds}`;
      const isReady = bills.get(appid, days) !== undefined;
      bills.set(appid, days, seconds());
      if (!isReady) throw new Refusal(268490011);
      return { ...(await example()), url: `https://download.example.com/xpay_bill_${days}.csv` };
    },

    async start_download_order({ appid, body, example }) {
      const world = worldOf(appid, body.env);
      const task_id = `xpay_order_${body.begin_ds}_${tasks.number(world)}`;
      tasks.set(world, task_id, { task_id });
      return { ...(await example()), task_id };
    },
    async query_download_order({ appid, body, example }) {
      const world = worldOf(appid, body.env);
      const task_id = text(body.task_id);
      if (tasks.isTouched(world) && !tasks.get(world, task_id))
        throw new Refusal(268490002, 'there is no such task_id');
      const download_url = `https://download.example.com/${encodeURIComponent(task_id)}.csv`;
      return { ...(await example()), task_id, download_url };
    },
  };
  return { handlers };
}

const yuan = (amount: number) => (amount / 100).toFixed(2);
const fen = (amount: string) => Math.round(Number(amount) * 100);

/** A filter's field as a number, or what holds without it. */
export const limitOf = (body: JsonObject, name: string, otherwise: number): number => {
  const value = at(body, 'filter', name);
  return typeof value === 'number' ? value : otherwise;
};
