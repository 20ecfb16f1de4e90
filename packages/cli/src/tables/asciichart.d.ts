declare module 'asciichart' {
  interface PlotConfig {
    height?: number;
    offset?: number;
    min?: number;
    max?: number;
    format?: (value: number, index: number) => string;
  }
  /** The chart as lines of text. */
  export function plot(series: number[], config?: PlotConfig): string;
}
