import { control, queryOf } from './control.ts';

/** A message that WeChat sends. */
export interface Webhook {
  event: string;
  /** In Chinese. */
  summary?: string;
  /** In English. */
  description?: string;
  docs?: string;
  formats: string[];
  /** The spec's example. */
  fields: unknown;
}

/** How the server took it. */
export interface Outcome {
  isTaken: boolean;
  why?: string;
  answer?: unknown;
  message: unknown;
  status?: number;
  duration: number;
}

/** A message that WeChat has pushed by itself, and what became of it. */
export interface Pushed {
  appid: string;
  event: string;
  fields: unknown;
  /** Milliseconds, by the mock's clock. */
  at: number;
  state: 'sending' | 'taken' | 'given up' | 'not sent';
  why: string;
  attempts: number;
  /** When it is sent again. */
  nextAt?: number;
}

/** Oldest first. */
export const listPushes = (app: string) => control.get<Pushed[]>(`/pushes${queryOf({ app })}`);

export const listWebhooks = () => control.get<Webhook[]>('/webhooks');

/** Settings that are empty stay as the mock was started with. */
export function push(
  event: string,
  fields: unknown,
  settings: Readonly<Record<string, string>>,
): Promise<Outcome> {
  const set = Object.entries(settings).filter(([, value]) => value !== '');
  return control.post<Outcome>('/push', { event, fields, settings: Object.fromEntries(set) });
}
