/** For which page the colours are. */
export type Theme = 'light' | 'dark';

/** Colours and fonts of a theme. */
export interface Look {
  readonly background: string;
  readonly text: string;
  readonly faint: string;
  readonly line: string;
  readonly shade: string;
  /** One colour for each series, in order. */
  readonly series: readonly [string, ...string[]];
  /** What is unusual. */
  readonly alert: string;
  /** From few to many. */
  readonly scale: readonly string[];
}

// The series are the colours of Okabe and Ito (https://jfly.uni-koeln.de/color/), which people with any kind of colour
// blindness tell apart, made darker or lighter until each has a contrast of 3 to the background. The scales grow in
// lightness alone.
const LOOKS: Readonly<Record<Theme, Look>> = {
  light: {
    background: '#ffffff',
    text: '#1f2933',
    faint: '#5b6773',
    line: '#e3e7eb',
    shade: 'rgba(91, 103, 115, 0.07)',
    series: ['#0067a0', '#c68900', '#008d66', '#b66c95', '#4795c1', '#b75100'],
    alert: '#d55e00',
    scale: ['#f1f6fa', '#bcd7ea', '#7fb2d6', '#3f87b8', '#0b5a8c'],
  },
  dark: {
    background: '#14181d',
    text: '#e6eaee',
    faint: '#9aa6b2',
    line: '#2b323a',
    shade: 'rgba(154, 166, 178, 0.08)',
    series: ['#71c0ed', '#ebb130', '#1a9f78', '#dda7c5', '#4d94d8', '#dd7d30'],
    alert: '#f0803c',
    scale: ['#1b232b', '#1f4159', '#2a6890', '#4292c6', '#8cc8ee'],
  },
};

/**
 * The system's fonts, so that no page has to bring one. Without quotation marks: ECharts writes them into the
 * attributes of an SVG as they are.
 */
export const FONTS =
  'system-ui, -apple-system, PingFang SC, Microsoft YaHei, Noto Sans SC, Noto Sans CJK SC, sans-serif';

/** Which series' colour a group of users has, the same in every chart: that of their figures in a trend. */
export const GROUP_PLACES = { active: 0, new: 1 } as const;

export function lookOf(theme: Theme): Look {
  return LOOKS[theme];
}

/** The colour of the series at a place; they start again after the last. */
export function seriesColour(look: Look, place: number): string {
  return look.series[place % look.series.length] ?? look.series[0];
}
