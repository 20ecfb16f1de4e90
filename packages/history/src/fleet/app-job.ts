import { createHash } from 'node:crypto';
import type { AnalysisClient } from '@weapp-openapi/analysis';
import type { SyncInput, SyncPlan } from '../keeping/sync-input.ts';
import type { SyncCounts, SyncResult } from '../keeping/sync-result.ts';

/** One app's part of a fleet's sync; what a queue stores, JSON. */
export interface AppJob {
  readonly appid: string;
  readonly plan: SyncPlan;
}

/**
 * A worker's way from an appid to a client of that app: each has a token of its own. Called for each job, so a
 * function that makes a token manager should keep it.
 */
export type ClientOf = (appid: string) => AnalysisClient | Promise<AnalysisClient>;

/** `History.sync`, bound to its store. `counts` tells what was kept also when it rejects. */
export type SyncApp = (wx: AnalysisClient, input: SyncInput, counts?: SyncCounts) => Promise<SyncResult>;

/** The same text for the same job: a queue holds each only once. */
export function keyOfJob({ appid, plan }: AppJob): string {
  const { from, to, operations, reviseDays, concurrency } = plan;
  const text = JSON.stringify([from, to, operations && [...operations].sort(), reviseDays, concurrency]);
  return `${appid} ${createHash('sha256').update(text).digest('base64url').slice(0, 22)}`;
}
