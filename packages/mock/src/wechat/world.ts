import { createFigures } from '../figures/figures.ts';
import type { State } from '../memory/state.ts';
import { createAnalysis } from './analysis.ts';
import { createApiQuota } from './api-quota.ts';
import type { Apps } from './apps.ts';
import { type Handlers, text } from './call.ts';
import { createCodes } from './codes.ts';
import { createCodesDrawn } from './codes-drawn.ts';
import { createKnownUsers } from './known-users.ts';
import { createLinkCalls } from './link-calls.ts';
import { createLinkStore } from './links.ts';
import { createLogin } from './login.ts';
import { createMedia } from './media.ts';
import { createMessages } from './messages.ts';
import { createLinks } from './open-links.ts';
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
  /** Seed of the analysis figures. */
  seed: number | string | undefined;
}

export type World = ReturnType<typeof createWorld>;

/** WeChat's side of the API: what it remembers of each app, and how it answers. */
export function createWorld({ state, apps, pay, secure, lifetime, now, seed }: WorldOptions) {
  const figures = createFigures({ seed });
  const codes = createCodes(state);
  const tokens = createTokens({ state, apps, lifetime, now });
  const users = createKnownUsers({ state, apps, now });
  const login = createLogin({ state, apps, codes, users, now });
  const media = createMedia(state, now);
  const outbox = createOutbox(state, now);
  const linkStore = createLinkStore(state, now);
  const codesDrawn = createCodesDrawn(state);
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
    ...createLinkCalls(linkStore, now),
    ...codesDrawn.handlers,
    ...createSafety(now),
    ...createAnalysis(now, figures),
    getAppKey: async ({ body, example }) => ({
      ...(await example()),
      ...signatures.merchantKeys(text(body.mchid)),
    }),
  };
  const links = createLinks(linkStore, codesDrawn.textOf, now);
  return {
    handlers,
    users: users.api,
    outbox,
    links,
    tokens,
    media,
    signatures,
    apiQuota,
    figures,
    security: createSecure(secure),
  };
}
