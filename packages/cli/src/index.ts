export { type PngOptions, toPng } from './picture/png.ts';
export { type AnyOption, type Chart, type SvgOptions, toSvg } from './picture/svg.ts';
export { type CollectInput, collectReport } from './report/collecting/collect-report.ts';
export type { Missing, Part, Range, ReportData } from './report/collecting/report-data.ts';
export { type RenderOptions, renderReport } from './report/render-report.ts';
export { type WriteReportInput, writeReport } from './report/write-report.ts';
export type { Language } from './report/writing/text.ts';
