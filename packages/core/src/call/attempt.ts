// The types that the files in this folder share.

import type { WeappApiError } from '../errors/errors.ts';
import type { Explain } from '../errors/explain.ts';
import type { Language } from '../errors/language.ts';
import type { Deadline } from '../operation/deadline.ts';
import type { Operation, Outgoing, PayKeys } from '../operation/operation.ts';
import type { BaseUrl } from './base-url.ts';
import type { CredentialSource } from './credential.ts';
import type { Observer } from './hooks.ts';
import type { Transport, TransportResponse } from './transport.ts';

/** The settings that all calls of a client share. */
export interface CallSettings {
  credential: CredentialSource | undefined;
  hosts: readonly [BaseUrl, ...BaseUrl[]];
  transport: Transport;
  timeout: number;
  retries: number;
  maxAnswer: number | undefined;
  pay: PayKeys | undefined;
  observe: ((operation: Operation) => Observer | undefined | Promise<Observer | undefined>) | undefined;
  explain: Explain | undefined;
  /** Of the messages; undefined for the environment's. */
  language: Language | undefined;
}

/** The state of a call, for each of its attempts. */
export interface Exchange {
  readonly settings: CallSettings;
  readonly outgoing: Outgoing;
  readonly source: CredentialSource | undefined;
  readonly deadline: Deadline;
  readonly observer: Observer | undefined;
  base: BaseUrl;
  token: string | undefined;
}

/** WeChat's answer: the success value or its error, and the parsed body and HTTP response around it. */
export type Outcome = { body: unknown; response: TransportResponse } & (
  | { data: unknown; error?: undefined }
  | { data?: undefined; error: WeappApiError }
);

/** A failure: WeChat's error, or what was thrown if WeChat did not answer. */
export type Failed = Extract<Outcome, { error: WeappApiError }> | { thrown: unknown };

/** The meaning of a body: the success value or an error. */
export type Answered =
  | { body: unknown; data: unknown; error?: undefined }
  | { body: unknown; data?: undefined; error: WeappApiError };
