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
  /** Text on the upper half of the scale. */
  readonly onScale: string;
}

// The series are colours of Okabe and Ito, which people with any kind of colour blindness tell apart
// (https://jfly.uni-koeln.de/color/), lightened on dark. The scales grow evenly in lightness alone.
const LOOKS: Readonly<Record<Theme, Look>> = {
  light: {
    background: '#ffffff',
    text: '#1f2933',
    faint: '#5b6773',
    line: '#e3e7eb',
    shade: 'rgba(91, 103, 115, 0.07)',
    series: ['#0072b2', '#e69f00', '#009e73', '#cc79a7', '#56b4e9', '#d55e00'],
    alert: '#d55e00',
    scale: ['#f1f6fa', '#bcd7ea', '#7fb2d6', '#3f87b8', '#0b5a8c'],
    onScale: '#ffffff',
  },
  dark: {
    background: '#14181d',
    text: '#e6eaee',
    faint: '#9aa6b2',
    line: '#2b323a',
    shade: 'rgba(154, 166, 178, 0.08)',
    series: ['#56b4e9', '#e6a532', '#35c497', '#d898bb', '#8fa8ff', '#f0803c'],
    alert: '#f0803c',
    scale: ['#1b232b', '#1f4159', '#2a6890', '#4292c6', '#8cc8ee'],
    onScale: '#0c1116',
  },
};

/**
 * The system's fonts, so that no page has to bring one. Without quotation marks: ECharts writes them into the
 * attributes of an SVG as they are.
 */
export const FONTS =
  'system-ui, -apple-system, PingFang SC, Microsoft YaHei, Noto Sans SC, Noto Sans CJK SC, sans-serif';

export function lookOf(theme: Theme): Look {
  return LOOKS[theme];
}

/** The colour of the series at a place; they start again after the last. */
export function seriesColour(look: Look, place: number): string {
  return look.series[place % look.series.length] ?? look.series[0];
}
