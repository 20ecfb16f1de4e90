// Node loads one edition for import and require alike. Where something else brings the CommonJS files in all the
// same, errors are recognised across both. Argument: the mock server's URL.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import * as core from '@weapp-openapi/core';
import * as crypto from '@weapp-openapi/crypto';
import * as push from '@weapp-openapi/push';
import * as token from '@weapp-openapi/token';
import * as umbrella from 'weapp-openapi';

const require = createRequire(import.meta.url);
const commonjs = (name) => require(join(dirname(require.resolve(`${name}/package.json`)), 'dist/index.cjs'));
const ensure = (condition, what) => {
  if (!condition) throw new Error(`expected ${what}`);
};

ensure(
  require('@weapp-openapi/token').createTokenManager === token.createTokenManager,
  'one edition of token',
);
ensure(
  require('weapp-openapi').createTokenManager === token.createTokenManager,
  'one edition of the umbrella',
);
ensure(umbrella.createClient === core.createClient, 'one edition of core');

const other = commonjs('@weapp-openapi/core');
ensure(other.createClient !== core.createClient, 'another edition by its file');
const [url] = process.argv.slice(2);
for (const [here, there] of [
  [core, other],
  [other, core],
]) {
  const failed = (options) =>
    here
      .createClient({ credential: 'any', baseUrl: url, ...options })
      .getDailyRetain({ begin_date: '20240313', end_date: '20240313' }, { retries: 0 })
      .catch((error) => error);
  const refused = await failed();
  ensure(refused instanceof there.WeappApiError && refused instanceof there.WeappError, 'a WeappApiError');
  ensure(there.isApiError(refused, 'getDailyRetain') && there.isWeappError(refused), 'an error of both');
  ensure(refused.meaning, 'its meaning, which is loaded lazily');
  const lost = await failed({ baseUrl: 'http://127.0.0.1:9' });
  ensure(lost instanceof there.WeappNetworkError && !(lost instanceof there.WeappApiError), 'its own class');
}
const refused = await commonjs('@weapp-openapi/crypto')
  .decryptOpenData({})
  .catch((error) => error);
ensure(
  refused instanceof crypto.WeappCryptoError && core.isWeappError(refused),
  'a WeappCryptoError of both',
);
const { createPush } = commonjs('@weapp-openapi/push');
const onRefuse = ({ error }) =>
  ensure(error instanceof push.WeappPushError && core.isWeappError(error), 'a WeappPushError of both');
const told = await createPush({ token: 'any', mode: 'plain', hooks: { onRefuse } }).fetch(
  new Request('http://localhost/', { method: 'PUT' }),
);
ensure(told.status === 405, 'a refusal');
ensure(commonjs('weapp-openapi').WeappApiError, 'the umbrella as CommonJS');
console.log('one edition, errors across both');
