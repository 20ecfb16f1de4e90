import type { State } from '../memory/state.ts';
import { createAnalysis } from './analysis.ts';
import { createApiQuota } from './api-quota.ts';
import type { Apps } from './apps.ts';
import { type Handlers, text } from './call.ts';
import { createCodes } from './codes.ts';
import { createKnownUsers } from './known-users.ts';
import { createLogin } from './login.ts';
import { createMedia } from './media.ts';
import { createMessages } from './messages.ts';
import { createOutbox } from './outbox.ts';
import { createSafety } from './safety.ts';
import { createSecure } from './secure.ts';
import type { Secure } from './secure-keys.ts';
import { createServiceCards } from './service-cards.ts';
import { createSignatures, type Pay } from './signatures.ts';
import { createTokens } from './tokens.ts';
import { createUpdatable } from './updatable.ts';

export interface WorldOptions {
  state: State;
  apps: Apps | undefined;
  pay: Pay | undefined;
  secure: Secure | undefined;
  /** Lifetime of an access_token, in seconds. */
  lifetime: number;
  now: () => number;
}

export type World = ReturnType<typeof createWorld>;

/** WeChat's side of the API: what it remembers of each app, and how it answers. */
export function createWorld({ state, apps, pay, secure, lifetime, now }: WorldOptions) {
  const codes = createCodes(state);
  const tokens = createTokens({ state, apps, lifetime, now });
  const users = createKnownUsers({ state, apps, now });
  const login = createLogin({ state, apps, codes, users, now });
  const media = createMedia(state, now);
  const outbox = createOutbox(state, now);
  const signatures = createSignatures(pay, login.sessionOf);
  const apiQuota = createApiQuota({
    state,
    apps,
    now,
    tokenCalls: tokens.callsToday,
    clearTokenCalls: tokens.clearQuota,
  });
  const handlers: Handlers = {
    ...tokens.handlers,
    ...login.handlers,
    ...media.handlers,
    ...apiQuota.handlers,
    ...createMessages({ outbox, users, toMedia: media.toMedia }),
    ...createUpdatable({ state, outbox, now }),
    ...createServiceCards({ state, outbox, now }),
    ...createSafety(now),
    ...createAnalysis(now),
    getAppKey: async ({ body, example }) => ({
      ...(await example()),
      ...signatures.merchantKeys(text(body.mchid)),
    }),
  };
  return {
    handlers,
    users: users.api,
    outbox,
    tokens,
    media,
    signatures,
    apiQuota,
    security: createSecure(secure),
  };
}
