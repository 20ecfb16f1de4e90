import { same, type Text } from './text.ts';

const WHOLE = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
const ONE = new Intl.NumberFormat('en-US', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const TWO = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** Where there is no figure. */
export const NONE = '–';

/** `12,345`. */
export const count = (value: number | undefined): string =>
  value === undefined ? NONE : WHOLE.format(value);

/** `3.03`. */
export const decimal = (value: number | undefined): string =>
  value === undefined ? NONE : TWO.format(value);

/** `12.3%`; with `digits` 0, `12%`. */
export function percent(share: number | undefined, digits: 0 | 1 = 1): string {
  if (share === undefined) return NONE;
  return `${(digits === 0 ? WHOLE : ONE).format(share * 100)}%`;
}

/** A share as a percentage without the sign: `12`. */
export const whole = (share: number): string => WHOLE.format(share * 100);

/** `+12.3%` or `−12.3%`; `0.0%` has no sign. */
export function signedPercent(share: number | undefined): string {
  if (share === undefined) return NONE;
  const text = ONE.format(Math.abs(share) * 100);
  if (text === '0.0') return '0.0%';
  return `${share > 0 ? '+' : '−'}${text}%`;
}

/** `45.1 s` and `1 min 23 s`. */
export function seconds(value: number | undefined): Text {
  if (value === undefined) return same(NONE);
  if (value < 59.95) return { en: `${ONE.format(value)} s`, zh: `${ONE.format(value)} 秒` };
  const whole = Math.round(value);
  const [minutes, rest] = [Math.floor(whole / 60), whole % 60];
  return { en: `${minutes} min ${rest} s`, zh: `${minutes} 分 ${rest} 秒` };
}

/** The decimals that all of them need, at most so many. */
const decimalsOf = (values: readonly number[], most = 9): number => {
  for (let digits = 0; digits < most; digits++) {
    if (
      values.every((value) => Math.abs(Number(value.toFixed(digits)) - value) < 1e-9 * Math.max(1, value))
    ) {
      return digits;
    }
  }
  return most;
};

/** A value of an axis with as many decimals as the others: `3.00` beside `3.25`. */
export const onAxis = (value: number, ticks: readonly number[]): string =>
  value.toLocaleString('en-US', {
    minimumFractionDigits: decimalsOf(ticks, 4),
    maximumFractionDigits: decimalsOf(ticks, 4),
  });

/** Short, for an axis: `12k`, `1.5M`; `1.2万`, `1.5亿`. Every value of an axis is in the unit of the largest. */
export function short(value: number, ticks: readonly number[] = [value]): Text {
  const largest = Math.max(...ticks);
  if (value === 0) return same('0');
  const trim = (number: number) => String(Number(number.toPrecision(3)));
  const en =
    largest >= 1e9
      ? `${trim(value / 1e9)}B`
      : largest >= 1e6
        ? `${trim(value / 1e6)}M`
        : largest >= 1e4
          ? `${trim(value / 1e3)}k`
          : value >= 1e3
            ? WHOLE.format(value)
            : trim(value);
  const zh =
    largest >= 1e8
      ? `${trim(value / 1e8)}亿`
      : largest >= 1e4
        ? `${trim(value / 1e4)}万`
        : value >= 1e3
          ? WHOLE.format(value)
          : trim(value);
  return { en, zh };
}

/** `40 s` and, from a hundred seconds on, `3:20`. */
export function secondsOnAxis(value: number, ticks: readonly number[] = [value]): Text {
  if (Math.max(...ticks) < 100) {
    const text = onAxis(value, ticks);
    return { en: `${text} s`, zh: `${text} 秒` };
  }
  return same(`${Math.floor(value / 60)}:${String(Math.round(value % 60)).padStart(2, '0')}`);
}

/** `40%` and, between whole ones, `2.5%`. */
export const percentOnAxis = (share: number): Text => same(`${Number((share * 100).toPrecision(3))}%`);

/** `12,345,678` and, where that would be too long for a headline, `123.5M`, `140.42B`; `12.35亿`. */
export function headlineCount(value: number | undefined): Text {
  if (value === undefined || value < 1e8) return same(count(value));
  return {
    en: value < 1e9 ? `${ONE.format(value / 1e6)}M` : `${TWO.format(value / 1e9)}B`,
    zh: `${TWO.format(value / 1e8)}亿`,
  };
}
