// store/      the database: node:sqlite or PostgreSQL by kysely, its tables and migrations
// answers/    pure: what WeChat can be asked, when an answer is final, and which figures it has
// keeping/    sync: plans what to ask, asks WeChat, keeps each answer
// reading/    what is kept, as analysis reads it live, and as rows
// columns/    the columns of an operation in a table, for export and import
// export/     figures as CSV, NDJSON and Parquet
// import/     a CSV file as answers
// fleet/      many apps, in one process or several workers

export type { OperationName } from './answers/operations.ts';
export type { ExportOptions, ExportResult } from './export/export-figures.ts';
export type { ClientOf } from './fleet/app-job.ts';
export type { AppFailure } from './fleet/failure.ts';
export type { SyncAllOptions } from './fleet/sync-all.ts';
export type { FleetProgress, FleetResult } from './fleet/tally.ts';
export type { FleetWorker, WorkOptions } from './fleet/work.ts';
export { HistoryError, type HistoryErrorReason } from './history-error.ts';
export type { ImportOptions, ImportResult } from './import/import-options.ts';
export type { SyncInput } from './keeping/sync-input.ts';
export type { SyncFailure, SyncProgress, SyncResult } from './keeping/sync-result.ts';
export { type History, type HistoryOptions, openHistory } from './open-history.ts';
export type { ChangedAnswer, ChangedFigure, ChangesInput } from './reading/changes.ts';
export type { FigureRow, FiguresInput } from './reading/figures.ts';
export type { KeptAnalysis, OfApp } from './reading/kept-analysis.ts';
