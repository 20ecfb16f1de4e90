import type { Day } from './day.ts';

/**
 * For so many days after its end, a period may still lack figures or have them revised. WeChat documents only that
 * yesterday is the latest day, and that it updates the performance report by 11:00
 * (https://developers.weixin.qq.com/miniprogram/analysis/); the margin is this package's own.
 */
export const SETTLING_DAYS = 3;

/** Whether the figures of a period that ended on a day are there by now, and no longer change. */
export const isSettled = (last: Day, yesterday: Day): boolean => last <= yesterday - SETTLING_DAYS;
