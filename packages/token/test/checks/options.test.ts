import { expect, test } from 'vitest';
import { authorizerToken, componentToken } from '../../src/authorizer.ts';
import { cloudToken, openService } from '../../src/cloud.ts';
import { createTokenManager, createTokenPool } from '../../src/index.ts';
import { remoteToken, tokenServer } from '../../src/remote.ts';
import { fileStore } from '../../src/stores/file-store.ts';

const USAGE = expect.objectContaining({ code: 'WEAPP_USAGE' });

test.each([
  createTokenManager,
  createTokenPool,
  componentToken,
  authorizerToken,
  remoteToken,
  tokenServer,
  cloudToken,
  openService,
  fileStore,
])('%o says what it needs where it gets null, a number or a text', (make) => {
  for (const options of [null, 5, 'text']) expect(() => make(options as never)).toThrow(USAGE);
});

test.each(['true', 'false', 1, 0, null, {}])('allowInsecure is not switched on by %j', (allowInsecure) => {
  expect(() => fileStore({ dir: '/tokens', allowInsecure } as never)).toThrow(
    'fileStore: `allowInsecure` must be true or false.',
  );
  expect(() =>
    remoteToken({ url: 'http://10.0.0.7', secret: 's'.repeat(32), allowInsecure } as never),
  ).toThrow('remoteToken: `allowInsecure` must be true or false.');
});

test.each([null, 5, 'x', { margins: 5 }])('%j is no refreshAhead', (refreshAhead) => {
  const app = { appid: 'wx1', secret: 's', refreshAhead } as never;
  expect(() => createTokenManager(app)).toThrow(/^createTokenManager: .*refreshAhead/);
  expect(() => createTokenPool({ apps: {}, refreshAhead } as never)).toThrow(
    /^createTokenPool: .*refreshAhead/,
  );
});
