import type { Duration } from '../control/duration.ts';
import type { JsonObject } from '../engine/document.ts';

/** A step as a scenario file has it; its words are those of control/rule.ts. */
export interface ScenarioStep {
  times?: number;
  delay?: Duration | readonly [Duration, Duration];
  drop?: boolean;
  status?: number;
  errcode?: number;
  example?: string;
  /** A JSON object, or text. */
  answer?: JsonObject | string;
  /** An answer of bytes, in Base64. */
  bytes?: string;
  /** Media type of `bytes`. Default: that of the operation. */
  mediaType?: string;
}

/** A rule as a scenario file has it: with `steps`, or with the fields of its only step. */
export interface Scenario extends ScenarioStep {
  name?: string;
  operation?: string;
  app?: string;
  openid?: string;
  fields?: JsonObject;
  call?: number;
  steps?: readonly ScenarioStep[];
}

export const CONDITIONS = ['name', 'operation', 'app', 'openid', 'fields', 'call'] as const;
export const STEP_FIELDS = [
  ...['times', 'delay', 'drop', 'status', 'errcode', 'example', 'answer', 'bytes', 'mediaType'],
] as const;
