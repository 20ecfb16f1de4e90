export { type CollectInput, collectReport } from './report/collecting/collect-report.ts';
export { type RenderOptions, renderReport } from './report/render-report.ts';
export type { ReportData } from './report/report-data.ts';
export type { Language, Text } from './report/text.ts';
export { type WriteReportInput, writeReport } from './report/write-report.ts';
