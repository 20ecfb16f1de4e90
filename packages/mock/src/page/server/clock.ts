import { control } from './control.ts';

/** The mock's time in milliseconds. */
export const readClock = async () => (await control.get<{ now: number }>('/clock')).now;

/** Moves it by a span such as `2h`. */
export const advanceClock = (span: string) => control.post('/clock', { advance: span });

/** The day's calls of a mini program. */
export interface AppQuotas {
  app: string;
  quotas: { path: string; daily_limit: number; used: number; remain: number }[];
}

export const readQuotas = async (app: string) =>
  (await control.get<AppQuotas[]>(`/quotas?${new URLSearchParams({ app })}`))[0]?.quotas ?? [];

/** Leaves so many calls of the operation for today. */
export const leaveQuota = (app: string, operation: string, remain: number) =>
  control.post('/quotas', { app, operation, remain });

export const reset = (tokens: boolean) => control.post('/reset', { tokens });
