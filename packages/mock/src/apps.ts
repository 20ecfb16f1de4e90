import { type Handlers, text } from './call.ts';
import { Refusal } from './errors.ts';

/** Known mini programs: appid to AppSecret. */
export type Apps = Readonly<Record<string, string>>;

/** Checks an appid with its secret. Without known apps any pair that is not empty will do. */
export function checkApp(apps: Apps | undefined, appid: string, secret: string): void {
  if (appid === '') throw new Refusal(41002);
  if (secret === '') throw new Refusal(41004);
  if (!apps) return;
  if (!Object.hasOwn(apps, appid)) throw new Refusal(40013);
  if (apps[appid] !== secret) throw new Refusal(40125);
}

/** The operations whose only state is the secret that they are called with. */
export const createAppHandlers = (apps: Apps | undefined): Handlers => ({
  clearQuotaByAppSecret({ query, body, example }) {
    checkApp(apps, text(body.appid ?? query.appid), text(body.appsecret ?? query.appsecret));
    return example();
  },
});
