import type { Language } from './texts.ts';

/** A number as people write it: 12,345.67. */
export function numberText(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 2 });
}

/** A share as percent: 0.1234 is 12.3%. */
export function percentText(share: number): string {
  return `${percent(share)}%`;
}

/** A share in percent, with one decimal. */
export function percent(share: number): number {
  return Math.round(share * 1000) / 10;
}

/** How an axis is scaled: its numbers times `by`, and what that is called. */
export interface Scale {
  readonly by: number;
  readonly name: string;
}

/** The scale for numbers up to `most`: Chinese counts in 万 and 亿, English in millions. */
export function scaleOf(most: number, language: Language): Scale {
  if (language === 'zh') {
    if (most >= 5e8) return { by: 1e8, name: '亿' };
    if (most >= 1e5) return { by: 1e4, name: '万' };
  } else if (most >= 5e6) return { by: 1e6, name: 'million ' };
  return { by: 1, name: '' };
}
