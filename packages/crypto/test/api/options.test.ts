import { expect, test } from 'vitest';
import { checkOptions, type SecureApiOptions } from '../../src/api/options.ts';
import { WeappCryptoError } from '../../src/errors.ts';

const options: SecureApiOptions = {
  appid: 'wx1',
  symmetric: { sn: '1', key: 'KEY-xyzzy' },
  privateKey: { sn: '2', key: 'KEY-xyzzy' },
  certificates: [{ sn: '3', certificate: 'KEY-xyzzy' }],
};
const { symmetric, privateKey, certificates } = options;

const failure = (given: unknown): unknown => {
  try {
    checkOptions(given as SecureApiOptions);
    return undefined;
  } catch (error) {
    return error;
  }
};

test('what is complete is accepted, also with what belongs to something else', () => {
  const others = { secret: 'any', baseUrl: 'http://localhost', algorithm: 1 };
  expect(failure({ ...options, ...others })).toBeUndefined();
  expect(
    failure({ ...options, maxAge: Infinity, except: [], origin: undefined, onExpiring: () => {} }),
  ).toBeUndefined();
});

test.each([
  [undefined, 'must be an object: appid, symmetric, privateKey, certificates.'],
  [{}, '`appid` must be the AppID'],
  [{ ...options, appId: 'wx1', appid: undefined }, 'there is no option "appId". Did you mean appid?'],
  [{ ...options, symetric: symmetric }, '"symetric". Did you mean symmetric?'],
  [{ ...options, symmteric: symmetric }, '"symmteric". Did you mean symmetric?'],
  [{ ...options, certificate: certificates[0] }, '"certificate". Did you mean certificates?'],
  [{ ...options, maxage: 1 }, '"maxage". Did you mean maxAge?'],
  [{ ...options, onExpire: () => {} }, '"onExpire". Did you mean onExpiring?'],
  [
    { ...options, symmetric: undefined },
    '`symmetric` must be { sn, key } of the symmetric key (API对称密钥)',
  ],
  [{ ...options, symmetric: 'KEY-xyzzy' }, '`symmetric` must be { sn, key }'],
  [{ ...options, symmetric: { key: 'KEY-xyzzy' } }, '`symmetric.sn` must be a text'],
  [{ ...options, symmetric: { sn: '1' } }, '`symmetric.key` must be a text'],
  [
    { ...options, symmetric: { ...symmetric, algoritm: 1 } },
    '`symmetric`: there is no option "algoritm". Did you',
  ],
  [{ ...options, privateKey: undefined }, '`privateKey` must be { sn, key } of the asymmetric key'],
  [{ ...options, privateKey: { sn: 2, key: privateKey.key } }, '`privateKey.sn` must be a text'],
  [
    { ...options, privateKey: { sn: '2', pem: 'KEY-xyzzy' } },
    '`privateKey.key` must be a text. Expected is { sn, key }',
  ],
  [
    { ...options, certificates: undefined },
    '`certificates` must be an array with at least one { sn, certificate }',
  ],
  [{ ...options, certificates: certificates[0] }, '`certificates` must be an array'],
  [{ ...options, certificates: [] }, '`certificates` must be an array with at least one'],
  [{ ...options, certificates: [undefined] }, '`certificates[0]` must be { sn, certificate }'],
  [
    { ...options, certificates: [certificates[0], { sn: '4', key: 'KEY-xyzzy' }] },
    '`certificates[1].certificate` must',
  ],
  [{ ...options, certificates: [{ sn: '4', certficate: 'KEY-xyzzy' }] }, 'Did you mean certificate?'],
  [
    { ...options, certificates: [...certificates, { sn: '4', certificate: 'KEY-xyzzy' }, ...certificates] },
    '`certificates[2].sn` is that of another certificate too',
  ],
  [{ ...options, maxAge: Number.NaN }, '`maxAge`'],
  [{ ...options, except: 'getQRCode' }, '`except` must be a list'],
  [{ ...options, origin: 'https://api.weixin.qq.com/' }, '`origin`'],
  [{ ...options, onExpiring: 'log' }, '`onExpiring` must be a function'],
])('a mistake is said at once, without keys: %#', (given, message) => {
  const error = failure(given);
  expect(error).toBeInstanceOf(WeappCryptoError);
  expect(error).toMatchObject({ reason: 'usage', message: expect.stringContaining(message) });
  expect(String(error)).toMatch(/^WeappCryptoError: secureApi: /);
  expect(String(error)).not.toContain('xyzzy');
});

test('a name as long as a body is not compared', () => {
  expect(failure({ ...options, ['certificates'.repeat(100_000)]: 1 })).toBeUndefined();
});
