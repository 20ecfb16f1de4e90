import type { BilingualText } from '../computing/bilingual-text.ts';
import type { Language } from './texts.ts';

/** A number as people write it: 12,345.67. */
export function numberText(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 2 });
}

/** A share in percent, with one decimal: 0.12345 is 12.3. */
export function percent(share: number): number {
  return Math.round(share * 1000) / 10;
}

/** A share as percent: 0.12345 is 12.3%. */
export function percentText(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}

/** The numbers of an axis: the figures divided by `by`, and the unit with what that is called. */
export interface AxisScale {
  readonly by: number;
  readonly name: string;
}

/**
 * The scale for figures up to `most`. Chinese counts in 万 and 亿. A formatter could do it too, but would be a
 * function, and an option with functions cannot be sent.
 */
export function axisScale(most: number, unit: BilingualText, language: Language): AxisScale {
  if (language === 'zh') {
    if (most >= 5e8) return { by: 1e8, name: `亿${unit.zh}` };
    if (most >= 1e5) return { by: 1e4, name: `万${unit.zh}` };
  } else if (most >= 5e6) return { by: 1e6, name: `million ${unit.en}` };
  return { by: 1, name: unit[language] };
}
