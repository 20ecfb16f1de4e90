import { control } from './control.ts';

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
