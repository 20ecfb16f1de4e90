import {
  type ChartResult,
  chartHeight,
  type Language,
  type Theme,
  toECharts,
} from '@weapp-openapi/analysis/charts';
import { WeappUsageError } from '@weapp-openapi/core';

/** Options of {@link toSvg}. */
export interface SvgOptions {
  /** Width in pixels. Default: 900. */
  readonly width?: number | undefined;
  /** Height in pixels. Default: what the chart needs, 420 or more. */
  readonly height?: number | undefined;
  /** Colours of a result's chart, and the background of an option that has none. Default: `light`. */
  readonly theme?: Theme | undefined;
  /** Language of a result's chart. Default: `en`. */
  readonly language?: Language | undefined;
}

/** Any option of ECharts. Not its `EChartsOption`, whose types need those of the DOM; that one fits too. */
export interface AnyOption {
  readonly series?: unknown;
  readonly [component: string]: unknown;
}

/** A result of analysis, or an option of ECharts: one of `@weapp-openapi/analysis/charts`, or any other. */
export type Chart = ChartResult | AnyOption;

/** Pixels of either side. A chart of more has been given a wrong number, and would take up all memory as a picture. */
const LONGEST = 16_384;

/**
 * Draws a chart as SVG, without a browser. Its text is text: whoever shows it needs a font with Chinese characters,
 * as every system in China has.
 *
 * @example
 * const series = await analysis.visitTrend(lastDays(30));
 * writeFileSync('trend.svg', await toSvg(series, { language: 'zh' }));
 * @returns An SVG document, which can also stand within HTML.
 * @throws {WeappUsageError} when there is no chart for it, or width or height is wrong.
 */
export async function toSvg(chart: Chart, options: SvgOptions = {}): Promise<string> {
  const { language = 'en', theme = 'light' } = options;
  const option = isOption(chart) ? chart : toECharts(chart, { language, theme });
  const width = checkSide('width', options.width ?? 900);
  const height = checkSide('height', options.height ?? chartHeight(option));
  // Loaded when the first chart is drawn: it takes half a second.
  const { init } = await import('echarts');
  const locale = language === 'zh' ? 'ZH' : 'EN';
  const drawing = init(null, theme === 'dark' ? 'dark' : null, {
    renderer: 'svg',
    ssr: true,
    width,
    height,
    locale,
  });
  try {
    drawing.setOption({
      ...(theme === 'light' ? { backgroundColor: '#ffffff' } : {}),
      ...option,
      animation: false,
    });
    return named(cleaned(drawing.renderToSVGString()), option);
  } finally {
    drawing.dispose();
  }
}

function isOption(chart: Chart): chart is AnyOption {
  if (typeof chart !== 'object' || chart === null) {
    throw new WeappUsageError(
      'toSvg: the first argument must be a result of analysis or an option of ECharts.',
    );
  }
  return 'series' in chart;
}

function checkSide(name: string, pixels: number): number {
  if (pixels >= 1 && pixels <= LONGEST) return Math.round(pixels);
  throw new WeappUsageError(`${name} ${pixels} must be a number of pixels from 1 to ${LONGEST}.`);
}

/** Without what XML forbids and ECharts lets through: control characters and halves of surrogate pairs. */
function cleaned(svg: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it removes
  return svg.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Surrogate}]/gu, '');
}

/** With the chart's description for screen readers. */
function named(svg: string, { aria }: AnyOption): string {
  const description = descriptionIn(aria);
  if (description === undefined || !svg.startsWith('<svg ')) return svg;
  const escaped = cleaned(description)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;');
  return `<svg role="img" aria-label="${escaped}" ${svg.slice('<svg '.length)}`;
}

function descriptionIn(aria: unknown): string | undefined {
  if (typeof aria !== 'object' || aria === null || !('label' in aria)) return undefined;
  const { label } = aria;
  if (typeof label !== 'object' || label === null || !('description' in label)) return undefined;
  return typeof label.description === 'string' ? label.description : undefined;
}
