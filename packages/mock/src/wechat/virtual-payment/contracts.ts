import type { JsonObject } from '../../engine/document.ts';
import { Refusal } from '../../engine/refusal.ts';
import type { CreateObjects } from '../../memory/objects.ts';
import type { Announce } from '../announce.ts';
import { type Handlers, text } from '../call.ts';
import { dayInShanghai } from '../dates.ts';
import { ok } from './account.ts';

/** A subscription (会员订阅) that a user signed on Android or HarmonyOS; there is no sandbox. */
interface Contract {
  appid: string;
  openid: string;
  productId: string;
  code: string;
  state: 'SIGNED' | 'TERMINATED';
  /** Milliseconds. */
  signedAt: number;
  /** The last notice of a deduction: its day and the amount in fen. */
  notice: { day: number; price: number } | undefined;
}

const HOUR = 3_600_000;
/** A deduction this soon after the signing needs no notice; a later one takes place two days after its notice. */
const WITHOUT_NOTICE = 12 * HOUR;
const DAYS_AFTER_NOTICE = 2;

/** What a deduction pays for. */
export interface Deduction {
  app: string;
  openid: string;
  outTradeNo: string;
  productId: string;
  goodsPrice: number;
  attach: string;
}

export interface ContractsOptions {
  createObjects: CreateObjects;
  announce: Announce;
  now: () => number;
  /** Whether an order number was used. */
  isUsed: (appid: string, id: string) => boolean;
  /** Pays a deduction. */
  deduct: (deduction: Deduction) => void;
}

/** Subscriptions: signed by users, announced, deducted, ended. */
export function createContracts({ createObjects, announce, now, isUsed, deduct }: ContractsOptions) {
  const contracts = createObjects<Contract>('xpay.contract');
  const keep = (contract: Contract) =>
    contracts.set(contract.appid, idOf(contract.openid, contract.code), contract);

  const find = (appid: string, body: JsonObject) =>
    contracts.get(appid, idOf(text(body.openid), text(body.out_contract_code)));

  /** The contract in force that a deduction is for. */
  const inForce = (appid: string, { openid, product_id }: JsonObject) =>
    contracts
      .list(appid)
      .find((one) => one.openid === openid && one.productId === product_id && one.state === 'SIGNED');

  function tell({ appid, openid, productId, code }: Contract, Action: string): void {
    announce(appid, 'xpay_subscribe_signing_result_notify', {
      ...{ Action, UserOpenid: openid, OpenorcloseTime: Math.floor(now() / 1000) },
      ...{ ProductId: productId, OutContractCode: code, ContractWxAppid: appid },
    });
  }

  const handlers: Handlers = {
    query_subscribe_contract({ appid, body, example }) {
      if (!contracts.isTouched(appid)) return example();
      return ok({ authorization_state: find(appid, body)?.state ?? 'UNBINDUSER' });
    },
    cancel_subscribe_contract({ appid, body }) {
      const contract = find(appid, body);
      if (contract?.state !== 'SIGNED') {
        if (contracts.isTouched(appid))
          throw new Refusal(268490002, 'the user has no such contract in force');
        return ok();
      }
      keep({ ...contract, state: 'TERMINATED' });
      tell(contract, 'cancel_contract_notify');
      return ok();
    },
    send_subscribe_pre_payment({ appid, body }) {
      const contract = find(appid, body);
      if (contract?.state === 'SIGNED')
        keep({ ...contract, notice: { day: dayInShanghai(now()), price: Number(body.deduct_price) } });
      else if (contracts.isTouched(appid)) throw new Refusal(690000000);
      return ok();
    },
    submit_subscribe_pay_order({ appid, body }) {
      const contract = inForce(appid, body);
      if (!contract) {
        if (contracts.isTouched(appid)) throw new Refusal(-15001, 'the user has no contract in force');
        return ok();
      }
      const outTradeNo = text(body.order_id);
      if (isUsed(appid, outTradeNo)) throw new Refusal(-15002);
      const price = Number(body.deduct_price);
      if (now() > contract.signedAt + WITHOUT_NOTICE) {
        const { notice } = contract;
        if (!notice) throw new Refusal(-15025);
        if (dayInShanghai(now()) !== notice.day + DAYS_AFTER_NOTICE) throw new Refusal(-15026);
        if (price !== notice.price) throw new Refusal(-15027);
        keep({ ...contract, notice: undefined });
      }
      deduct({
        ...{ app: appid, openid: contract.openid, outTradeNo, productId: contract.productId },
        ...{ goodsPrice: price, attach: text(body.attach) },
      });
      return ok();
    },
  };

  return {
    handlers,
    sign(appid: string, openid: string, productId: string, code: string): void {
      const contract: Contract = {
        ...{ appid, openid, productId, code, state: 'SIGNED', signedAt: now(), notice: undefined },
      };
      keep(contract);
      tell(contract, 'contract_notify');
    },
  };
}

const idOf = (openid: string, code: string) => JSON.stringify([openid, code]);
