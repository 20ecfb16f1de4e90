import { WeappUsageError } from '@weapp-openapi/core';
import { languageWrong, mostWrong, themeWrong } from '../messages/charts.ts';
import { needsResult } from '../messages/computing.ts';
import { type Look, lookOf, type Theme } from './look.ts';
import type { Language } from './texts.ts';

/** Options of every chart. */
export interface ChartOptions {
  /** Language of titles, labels, units and dates. Default: `en`. */
  readonly language?: Language | undefined;
  /** Colours for a light or a dark page. Default: `light`. */
  readonly theme?: Theme | undefined;
  /** Title instead of the chart's own; `false` leaves title and subtitle out. */
  readonly title?: string | false | undefined;
  /** Background colour. Default: white, or near black with `theme: 'dark'`; `'transparent'` shows the page. */
  readonly background?: string | undefined;
}

/** The options of a chart after their check. */
export interface Style {
  readonly language: Language;
  readonly look: Look;
  readonly title: string | false | undefined;
  readonly background: string;
}

/** Checks the options of a chart. */
export function styleOf({ language = 'en', theme = 'light', title, background }: ChartOptions = {}): Style {
  if (language !== 'en' && language !== 'zh') {
    throw new WeappUsageError(languageWrong(JSON.stringify(language)));
  }
  if (theme !== 'light' && theme !== 'dark') {
    throw new WeappUsageError(themeWrong(JSON.stringify(theme)));
  }
  const look = lookOf(theme);
  return { language, look, title, background: background ?? look.background };
}

/** Checks how many bars a chart may have at most. */
export function checkMost(caller: string, most = 12): number {
  if (Number.isInteger(most) && most > 0) return most;
  throw new WeappUsageError(mostWrong(caller, most));
}

/** Checks that there is a result at all; what it lacks is found by whoever reads it. */
export function checkResult(caller: string, result: unknown, example: string): void {
  if (typeof result === 'object' && result !== null) return;
  throw new WeappUsageError(needsResult(caller, example));
}
