import { createFigures } from '../figures/figures.ts';
import { createObjects } from '../memory/objects.ts';
import type { State } from '../memory/state.ts';
import { createAnalysis } from './analysis.ts';
import type { Announce } from './announce.ts';
import { createApiQuota } from './api-quota.ts';
import type { Apps } from './apps.ts';
import { text, together } from './call.ts';
import { createCodes } from './codes.ts';
import { createCodesDrawn } from './codes-drawn.ts';
import { withConsequences } from './consequences.ts';
import { createKnownUsers } from './known-users.ts';
import { createLinkCalls } from './link-calls.ts';
import { createLinkStore } from './links.ts';
import { createLogin } from './login.ts';
import { createMedia } from './media.ts';
import { createMessages } from './messages.ts';
import { createObjectHandlers } from './objects/engine.ts';
import { table } from './objects/table.ts';
import { createLinks } from './open-links.ts';
import { createOutbox } from './outbox.ts';
import { createSafety } from './safety.ts';
import { createSecure } from './secure.ts';
import type { Secure } from './secure-keys.ts';
import { createServiceCards } from './service-cards.ts';
import { createShipping } from './shipping/shipping.ts';
import { createSignatures, type Pay } from './signatures.ts';
import { createTemplates } from './templates.ts';
import { createTokens } from './tokens.ts';
import { createUpdatable } from './updatable.ts';
import { createVirtualPayment } from './virtual-payment/virtual-payment.ts';

export interface WorldOptions {
  state: State;
  apps: Apps | undefined;
  pay: Pay | undefined;
  secure: Secure | undefined;
  /** Lifetime of an access_token, in seconds. */
  lifetime: number;
  now: () => number;
  /** Pushes a message to an app's server. */
  announce: Announce;
  /** Seed of the analysis figures. */
  seed: number | string | undefined;
}

export type World = ReturnType<typeof createWorld>;

/** WeChat's side of the API: what it remembers of each app, and how it answers. */
export function createWorld({ state, apps, pay, secure, lifetime, now, announce, seed }: WorldOptions) {
  const figures = createFigures({ seed });
  const codes = createCodes(state);
  const tokens = createTokens({ state, apps, lifetime, now });
  const users = createKnownUsers({ state, apps, now });
  const login = createLogin({ state, apps, codes, users, now });
  const media = createMedia(state, now);
  const objects = createObjects(state);
  const shared = { createObjects: objects, announce, now };
  const virtualPayment = createVirtualPayment({ ...shared, isCreated: users.isCreated });
  const shipping = createShipping(shared);
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
  const handlers = together(
    createObjectHandlers(table, objects, now),
    tokens.handlers,
    login.handlers,
    media.handlers,
    apiQuota.handlers,
    createMessages({ outbox, users, media, templates: createTemplates(objects) }),
    createUpdatable({ state, outbox, now }),
    createServiceCards({ state, outbox, now }),
    createLinkCalls(linkStore, now),
    codesDrawn.handlers,
    createSafety(now),
    createAnalysis(now, figures),
    virtualPayment.handlers,
    shipping.handlers,
    {
      getAppKey: async ({ body, example }) => ({
        ...(await example()),
        ...signatures.merchantKeys(text(body.mchid)),
      }),
    },
  );
  const links = createLinks(linkStore, codesDrawn.textOf, now);
  return {
    handlers: withConsequences(handlers, announce, now),
    ...{ tokens, media, signatures, apiQuota, figures, security: createSecure(secure) },
    ...{ users: users.api, outbox, links },
    virtualPayment: virtualPayment.users,
    orders: shipping.users,
    /** Does what has become due by the clock. */
    tick: shipping.tick,
    /** The app's server took a message, or did not. */
    pushed: virtualPayment.pushed,
  };
}
