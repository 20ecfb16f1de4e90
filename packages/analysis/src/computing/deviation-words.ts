import { weekdayInWords } from '../dates/day.ts';
import type { BilingualText } from './bilingual-text.ts';

/** A figure, what is usual for its weekday, and whether it is a count. */
export interface Deviation {
  readonly value: number;
  readonly expected: number;
  /** 0 for Monday to 6 for Sunday. */
  readonly weekday: number;
  readonly isCount: boolean;
}

/** From this many times the usual, percentages are hard to read. */
const MANY_TIMES = 3;

/** How far a figure is from the usual: "12 % below the usual Tuesday", 比平常的周二低 12%. */
export function deviationInWords({ value, expected, weekday, isCount }: Deviation): BilingualText {
  const day = weekdayInWords(weekday);
  const usual = isCount ? `${Math.round(expected)}` : expected.toFixed(1);
  if (value === 0 || Number(usual) === 0) {
    const now = isCount ? `${value}` : value.toFixed(1);
    return {
      en: `${now} instead of the usual ${usual} on a ${day.en}`,
      zh: `为 ${now}，平常的${day.zh}约为 ${usual}`,
    };
  }
  const times = value / expected;
  if (times >= MANY_TIMES) {
    const factor = times < 10 ? times.toFixed(1) : `${Math.round(times)}`;
    return { en: `${factor} times the usual ${day.en}`, zh: `是平常${day.zh}的 ${factor} 倍` };
  }
  const percent = Math.round(Math.abs(times - 1) * 100);
  // A drop that leaves something is not 100 %.
  const shown = times < 1 ? Math.min(percent, 99) : percent;
  return {
    en: `${shown} % ${times < 1 ? 'below' : 'above'} the usual ${day.en}`,
    zh: `比平常的${day.zh}${times < 1 ? '低' : '高'} ${shown}%`,
  };
}
