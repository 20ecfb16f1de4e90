import { at } from '../../engine/document.ts';
import { Refusal } from '../../engine/refusal.ts';
import type { CreateObjects } from '../../memory/objects.ts';
import { type Handlers, text } from '../call.ts';
import { ok } from './account.ts';
import { limitOf } from './money.ts';

/** Advertising funds (广告金) that WeChat granted. Amounts are fen, times Unix seconds. */
export interface Fund {
  fund_id: string;
  total_amount: number;
  remain_amount: number;
  settle_begin: number;
  settle_end: number;
  expire_time: number;
  fund_type: 0 | 1 | 2;
}

/** A charge of an advertising account. */
interface Charge {
  bill_id: string;
  oper_time: number;
  settle_begin: number;
  settle_end: number;
  fund_id: string;
  transfer_account_name: string;
  transfer_account_uid: number;
  transfer_amount: number;
  status: 1;
  request_id: string;
}

interface Account {
  transfer_account_uid: number;
  transfer_account_name: string;
  transfer_account_agency_id: number;
  transfer_account_agency_name: string;
  state: 1;
  bind_result: 1;
  error_msg: '';
}

/** The list has no pages. */
const MOST_LISTED = 1_000;

/** Advertising funds: granted, charged to bound accounts, and what is left. Both environments show production's. */
export function createFunds(createObjects: CreateObjects, now: () => number) {
  const funds = createObjects<Fund>('xpay.fund');
  const charges = createObjects<Charge>('xpay.charge');
  const accounts = createObjects<Account>('xpay.adAccount');

  const handlers: Handlers = {
    query_adver_funds({ appid, body, example }) {
      if (!funds.isTouched(appid)) return example();
      const [begin, end] = [limitOf(body, 'settle_begin', 0), limitOf(body, 'settle_end', Infinity)];
      const type = at(body, 'filter', 'fund_type');
      const found = funds
        .list(appid)
        .filter((fund) => fund.settle_begin >= begin && fund.settle_end <= end)
        .filter(({ fund_type }) => type === undefined || fund_type === type);
      const { page, total_page } = paged(found, body.page, body.page_size);
      return ok({ adver_funds_list: page, total_page });
    },

    query_transfer_account({ appid, example }) {
      return accounts.isTouched(appid)
        ? ok({ acct_list: accounts.list(appid).slice(0, MOST_LISTED) })
        : example();
    },
    bind_transfer_accout({ appid, body }) {
      accounts.set(appid, String(body.transfer_account_uid), {
        transfer_account_uid: Number(body.transfer_account_uid),
        transfer_account_name: text(body.transfer_account_org_name),
        // Known to WeChat only.
        ...{ transfer_account_agency_id: 25600, transfer_account_agency_name: '服务商' },
        ...{ state: 1, bind_result: 1, error_msg: '' },
      });
      return ok();
    },

    async create_funds_bill({ appid, body, example }) {
      if (!funds.isTouched(appid)) return example();
      const request_id = text(body.request_id);
      if (charges.list(appid).some((charge) => charge.request_id === request_id))
        throw new Refusal(268490004, 'request_id was used before');
      if (!(Number(body.transfer_amount) > 0)) throw new Refusal(268490024);
      if (accounts.isTouched(appid) && !accounts.get(appid, String(body.transfer_account_uid)))
        throw new Refusal(268490022, 'the account is not bound: call bind_transfer_accout');
      const amount = Number(body.transfer_amount);
      const fund = funds
        .list(appid)
        .find(
          (one) =>
            one.settle_begin === body.settle_begin &&
            one.settle_end === body.settle_end &&
            one.fund_type === body.fund_type &&
            one.remain_amount >= amount &&
            one.expire_time * 1000 > now(),
        );
      if (!fund) throw new Refusal(268490023);
      funds.set(appid, fund.fund_id, { ...fund, remain_amount: fund.remain_amount - amount });
      const bill_id = `bill_${Math.floor(now() / 1000)}_${charges.number(appid)}`;
      charges.set(appid, bill_id, {
        bill_id,
        oper_time: Math.floor(now() / 1000),
        ...{ settle_begin: fund.settle_begin, settle_end: fund.settle_end, fund_id: fund.fund_id },
        transfer_account_name: text(body.transfer_account_name),
        transfer_account_uid: Number(body.transfer_account_uid),
        ...{ transfer_amount: amount, status: 1, request_id },
      });
      return ok({ bill_id });
    },

    query_funds_bill({ appid, body, example }) {
      if (!charges.isTouched(appid)) return example();
      const [begin, end] = [limitOf(body, 'oper_time_begin', 0), limitOf(body, 'oper_time_end', Infinity)];
      const [bill, request] = [at(body, 'filter', 'bill_id'), at(body, 'filter', 'request_id')];
      const found = charges
        .list(appid)
        .filter(({ oper_time }) => oper_time >= begin && oper_time <= end)
        .filter(({ bill_id }) => bill === undefined || bill_id === bill)
        .filter(({ request_id }) => request === undefined || request_id === request);
      const { page, total_page } = paged(found, body.page, body.page_size);
      return ok({ bill_list: page, total_page });
    },
  };

  return {
    handlers,
    grant(appid: string, fund: Omit<Fund, 'fund_id' | 'remain_amount'>): Fund {
      const granted = { ...fund, fund_id: `fund_${funds.number(appid)}`, remain_amount: fund.total_amount };
      funds.set(appid, granted.fund_id, granted);
      return granted;
    },
  };
}

/** A page of a list, counted from 1; by default the first ten. */
function paged<Item>(list: readonly Item[], page: unknown, size: unknown) {
  const length = Number(size ?? 10);
  const begin = (Number(page ?? 1) - 1) * length;
  return { page: list.slice(begin, begin + length), total_page: Math.ceil(list.length / length) };
}
