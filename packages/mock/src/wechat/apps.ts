import { Refusal } from '../engine/refusal.ts';
import { LONGEST_KEY } from '../memory/kept.ts';

/** The configured mini programs: AppSecret by appid. */
export type Apps = Readonly<Record<string, string>>;

/** Checks an appid and its secret. If no apps are configured, any non-empty pair is accepted. */
export function checkApp(apps: Apps | undefined, appid: string, secret: string): void {
  if (appid === '') throw new Refusal(41002);
  if (secret === '') throw new Refusal(41004);
  if (appid.length > LONGEST_KEY) throw new Refusal(40013);
  if (!apps) return;
  if (!Object.hasOwn(apps, appid)) throw new Refusal(40013);
  if (apps[appid] !== secret) throw new Refusal(40125);
}
