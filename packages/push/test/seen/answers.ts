import { expect } from 'vitest';
import { memorySeen } from '../../src/index.ts';
import { keyOf } from '../../src/seen/key.ts';
import { held } from '../held.ts';

const LONG = 600_000;

/** So many answers take their share of the 20 MB that are documented for 100,000, and half as much at most. */
export async function answersTakeLittle(count: number): Promise<void> {
  const store = memorySeen();
  const before = held();
  for (let at = 0; at < count; at++) {
    const [key, owner] = [await keyOf({ MsgId: at, FromUserName: 'o' }), crypto.randomUUID()];
    await store.begin(key, owner, LONG);
    await store.finish(key, owner, JSON.stringify({ ErrCode: 0, ErrMsg: 'success' }), LONG);
  }
  expect(held() - before).toBeLessThan(count * 300);
  expect(await store.begin('another', 'a', LONG)).toEqual({ state: 'new' });
}
