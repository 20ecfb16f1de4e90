// What the files of this room hand to each other.

import type { WeappApiError } from '../errors/errors.ts';
import type { Explain } from '../errors/explain.ts';
import type { Deadline } from '../operation/deadline.ts';
import type { Operation, Outgoing, PayKeys } from '../operation/operation.ts';
import type { BaseUrl } from './base-url.ts';
import type { CredentialSource } from './credential.ts';
import type { Observer } from './hooks.ts';
import type { Transport, TransportResponse } from './transport.ts';

/** What all calls of a client share. */
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
}

/** What one attempt of a call needs. */
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

/** What is no success: WeChat's error, or what was thrown where there is no answer of WeChat's. */
export type Failed = Extract<Outcome, { error: WeappApiError }> | { thrown: unknown };

/** What a body stands for: the success value, or an error. */
export type Answered =
  | { body: unknown; data: unknown; error?: undefined }
  | { body: unknown; data?: undefined; error: WeappApiError };
