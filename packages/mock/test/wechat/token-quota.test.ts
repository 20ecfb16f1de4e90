import { expect, test } from 'vitest';
import { createState } from '../../src/memory/state.ts';
import { createTokenQuota } from '../../src/wechat/token-quota.ts';
import { stoppedClock } from '../caller.ts';

const HOUR = 3600;

function openQuota() {
  const clock = stoppedClock('2024-03-13T12:00:00+08:00');
  const quota = createTokenQuota(createState(), clock.now);
  const errcode = (kind: 'stable' | 'forced' | 'legacy', appid = 'wx1'): number => {
    try {
      quota.count(appid, kind);
      return 0;
    } catch (refusal) {
      return Number(Reflect.get(Object(refusal), 'errcode'));
    }
  };
  return { clock, quota, errcode };
}

test('the stable token may be asked for 10,000 times a minute', () => {
  const { clock, errcode } = openQuota();
  for (let call = 0; call < 10_000; call++) expect(errcode('stable')).toBe(0);
  expect(errcode('stable')).toBe(45011);
  expect(errcode('forced')).toBe(45011);
  expect(errcode('stable', 'wx2')).toBe(0);
  expect(errcode('legacy')).toBe(0);
  clock.advance(60);
  expect(errcode('stable')).toBe(0);
});

test('the stable token may be asked for 500,000 times a day of Shanghai', () => {
  const { clock, quota, errcode } = openQuota();
  for (let minute = 0; minute < 50; minute++) {
    for (let call = 0; call < 10_000; call++) quota.count('wx1', 'stable');
    clock.advance(60);
  }
  expect(errcode('stable')).toBe(45009);
  expect(errcode('forced')).toBe(45009);
  clock.advance(12 * HOUR);
  expect(errcode('stable')).toBe(0);
});

test('the legacy token may be asked for 2000 times a day of Shanghai', () => {
  const { clock, errcode } = openQuota();
  for (let call = 0; call < 2_000; call++) expect(errcode('legacy')).toBe(0);
  expect(errcode('legacy')).toBe(45009);
  expect(errcode('stable')).toBe(0);
  clock.advance(12 * HOUR);
  expect(errcode('legacy')).toBe(0);
});

test('a forced refresh that is refused uses up nothing', () => {
  const { clock, quota, errcode } = openQuota();
  expect(errcode('forced')).toBe(0);
  expect(errcode('forced')).toBe(45011);
  clock.advance(30);
  expect(errcode('forced')).toBe(0);
  expect(quota.calls('wx1')).toEqual({ stable: 2, forced: 2, legacy: 0 });
});
