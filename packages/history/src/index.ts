// store/      the database: node:sqlite or PostgreSQL by kysely, its tables and migrations
// answers/    pure: what WeChat can be asked, when an answer is final, and which figures it has
// keeping/    sync: plans what to ask, asks WeChat, keeps each answer
// reading/    what is kept, as analysis reads it live, and as rows

export type { OperationName } from './answers/operations.ts';
export { HistoryError, type HistoryErrorReason } from './history-error.ts';
export type { SyncInput } from './keeping/sync-input.ts';
export type { SyncFailure, SyncProgress, SyncResult } from './keeping/sync-result.ts';
export { type History, type HistoryOptions, openHistory } from './open-history.ts';
export type { ChangedAnswer, ChangedFigure, ChangesInput } from './reading/changes.ts';
export type { FigureRow, FiguresInput } from './reading/figures.ts';
export type { KeptAnalysis, OfApp } from './reading/kept-analysis.ts';
