import { createHmac, generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { describe, expect, onTestFinished, test } from 'vitest';
import {
  type Certificate,
  decryptApi,
  encryptApi,
  type PrivateKey,
  type SecureApiOptions,
  type SymmetricKey,
  secureApi,
  signApi,
  verifyApi,
} from '../src/crypto.ts';
import { createWeapp, isWeappError, WeappApiError, WeappError } from '../src/index.ts';
import { SM2withSM3, SM4_GCM } from '../src/sm.ts';

const APP = { appid: 'wx448f04719cd48f69', secret: '0123456789abcdef0123456789abcdef' };
const { appid } = APP;
const RISK = { appid, openid: 'oEWzBfmdLqhFS2mTXCo2E4Y9gJAM', scene: 0, client_ip: '127.0.0.1' } as const;

const rsa = () =>
  generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
const sm2 = () =>
  generateKeyPairSync('ec', {
    namedCurve: 'SM2',
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });

/** Both ends' keys, of one suite or the other. */
function keys(suite: 'RSA' | 'SM') {
  const pair = suite === 'RSA' ? rsa : sm2;
  const signature = suite === 'RSA' ? undefined : SM2withSM3;
  const [own, current, former] = [pair(), pair(), pair()];
  const symmetric: SymmetricKey = {
    sn: 'symmetric',
    key: Buffer.alloc(suite === 'RSA' ? 32 : 16, 7).toString('base64'),
    algorithm: suite === 'RSA' ? undefined : SM4_GCM,
  };
  return {
    options: {
      appid,
      symmetric,
      privateKey: { sn: 'own', key: own.privateKey, algorithm: signature },
      certificates: [{ sn: 'current', certificate: current.publicKey }],
    } satisfies SecureApiOptions,
    caller: { sn: 'own', certificate: own.publicKey, algorithm: signature } satisfies Certificate,
    current: { sn: 'current', key: current.privateKey, algorithm: signature } satisfies PrivateKey,
    former: { sn: 'former', key: former.privateKey, algorithm: signature } satisfies PrivateKey,
    formerCertificate: { sn: 'former', certificate: former.publicKey } satisfies Certificate,
  };
}

type Keys = ReturnType<typeof keys>;
type Answer = string | object | Uint8Array | undefined;
interface Request {
  path: string;
  method: string;
  token: string | null;
  /** Of a sealed request what was in it. */
  fields: Record<string, unknown>;
}

/** WeChat: verifies, decrypts, and answers in kind. */
async function weChat(
  side: Keys,
  answer: (request: Request) => Answer,
  how: {
    platform?: PrivateKey[];
    timestamp?: number;
    headers?: Record<string, string>;
    symmetric?: SymmetricKey;
  } = {},
) {
  const seen: Request[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const { pathname, searchParams } = new URL(request.url ?? '', `http://${request.headers.host}`);
    const url = `http://${request.headers.host}${pathname}`;
    const send = (text: string | Uint8Array) => response.end(text);
    if (pathname === '/cgi-bin/stable_token') return send('{"access_token":"TOKEN","expires_in":7200}');
    const timestamp = Number(request.headers['wechatmp-timestamp']);
    const sealed = request.headers['wechatmp-signature'];
    const record = { path: pathname, method: request.method ?? '', token: searchParams.get('access_token') };
    if (sealed === undefined) {
      const plain: Request = {
        ...record,
        fields: body ? JSON.parse(body) : Object.fromEntries(searchParams),
      };
      seen.push(plain);
      return send(JSON.stringify(answer(plain)));
    }
    const context = { url, appid, timestamp };
    const { symmetric } = side.options;
    const isSigned = await verifyApi({
      ...context,
      body,
      signature: String(sealed),
      certificate: side.caller,
    });
    if (!isSigned || request.headers['wechatmp-appid'] !== appid || searchParams.size !== 1)
      return send('{"errcode":40234,"errmsg":"API_Invalid_Signature rid: 1-2-3"}');
    const opened: Request = {
      ...record,
      fields: JSON.parse(await decryptApi({ ...context, symmetric, body })),
    };
    seen.push(opened);
    const data = answer(opened);
    const back = { url, appid, timestamp: how.timestamp ?? Math.floor(Date.now() / 1000) };
    const text =
      data instanceof Uint8Array ? data : await encryptApi({ ...back, symmetric, ...how, data: data ?? {} });
    response.setHeader('Wechatmp-AppId', appid);
    response.setHeader('Wechatmp-TimeStamp', back.timestamp);
    for (const [index, privateKey] of (how.platform ?? [side.current]).entries()) {
      const which = index === 0 ? '' : '-Deprecated';
      response.setHeader(`Wechatmp-Serial${which}`, privateKey.sn);
      response.setHeader(`Wechatmp-Signature${which}`, await signApi({ ...back, body: text, privateKey }));
    }
    for (const [name, value] of Object.entries(how.headers ?? {})) response.setHeader(name, value);
    return send(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen };
}

describe.each(['RSA', 'SM'] as const)('createWeapp({ secure }), keys of %s', (suite) => {
  const side = keys(suite);

  test.each(['undici', 'fetch'])('calls and is answered sealed, over %s', async (kind) => {
    const { baseUrl, seen } = await weChat(
      side,
      () => '{"errcode":0,"risk_rank":2,"unoin_id":2921020570379436032}',
    );
    const own = kind === 'fetch' ? { fetch } : {};
    const wx = createWeapp({ ...APP, baseUrl, secure: secureApi(side.options), ...own });
    const answer = await wx.getUserRiskRank(RISK);
    expect(answer).toEqual({ errcode: 0, risk_rank: 2, unoin_id: '2921020570379436032' });
    expect(seen).toMatchObject([{ method: 'POST', token: 'TOKEN', fields: { ...RISK, _appid: appid } }]);
  });

  test('seals a GET, whose query then travels encrypted', async () => {
    const { baseUrl, seen } = await weChat(side, () => ({ errcode: 0, key_info_list: [] }));
    const wx = createWeapp({ ...APP, baseUrl, secure: secureApi(side.options) });
    await wx.getUserEncryptKey({ openid: 'o1', signature: 'f'.repeat(64), sig_method: 'hmac_sha256' });
    expect(seen).toMatchObject([{ method: 'POST', fields: { openid: 'o1', sig_method: 'hmac_sha256' } }]);
  });

  test('leaves other operations as they were', async () => {
    const { baseUrl, seen } = await weChat(side, () => ({ ip_list: ['127.0.0.1'] }));
    const wx = createWeapp({ ...APP, baseUrl, secure: secureApi(side.options) });
    expect(await wx.getApiDomainIp()).toEqual({ ip_list: ['127.0.0.1'] });
    expect(seen).toMatchObject([{ method: 'GET' }]);
  });

  test("gives a sealed errcode and WeChat's unsigned refusal as what they are", async () => {
    const { baseUrl } = await weChat(side, () => ({ errcode: 61010, errmsg: 'code is expired rid: 4-5-6' }));
    const wx = createWeapp({ ...APP, baseUrl, secure: secureApi(side.options) });
    await expect(wx.getUserRiskRank(RISK)).rejects.toMatchObject({ errcode: 61010, rid: '4-5-6' });
    const strange = { ...side.options.privateKey, key: side.former.key };
    const secure = secureApi({ ...side.options, privateKey: strange });
    const refused = createWeapp({ ...APP, baseUrl, secure });
    await expect(refused.getUserRiskRank(RISK)).rejects.toMatchObject({ errcode: 40234, rid: '1-2-3' });
  });

  test('verifies a picture', async () => {
    const picture = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]);
    const { baseUrl } = await weChat(side, () => picture);
    const wx = createWeapp({ ...APP, baseUrl, secure: secureApi(side.options) });
    const answer = await wx.getUnlimitedQRCode({ scene: 'a=1' });
    expect('bytes' in answer && new Uint8Array(answer.bytes)).toEqual(picture);
  });

  test('works while the platform changes its certificate', async () => {
    const platform = [side.current, side.former];
    const { baseUrl } = await weChat(side, () => ({ errcode: 0, risk_rank: 1 }), { platform });
    for (const certificates of [side.options.certificates, [side.formerCertificate]]) {
      const wx = createWeapp({ ...APP, baseUrl, secure: secureApi({ ...side.options, certificates }) });
      expect(await wx.getUserRiskRank(RISK)).toMatchObject({ risk_rank: 1 });
    }
  });

  test.each<[string, NonNullable<Parameters<typeof weChat>[2]>]>([
    ['certificate', { platform: [side.former] }],
    ['signature', { platform: [{ ...side.former, sn: 'current' }] }],
    // A second that is over: no answer can really be of it, however slow the machine is.
    ['signature', { headers: { 'Wechatmp-TimeStamp': String(Math.floor(Date.now() / 1000) - 1) } }],
    ['signature', { platform: [] }],
    ['appid', { headers: { 'Wechatmp-AppId': 'wx1' } }],
    ['age', { timestamp: Math.floor(Date.now() / 1000) - 400 }],
    ['authtag', { symmetric: { ...side.options.symmetric, sn: 'another' } }],
  ])('an answer that fails the check is an error of the reason %s', async (reason, how) => {
    const { baseUrl, seen } = await weChat(side, () => ({ errcode: 0, risk_rank: 4 }), how);
    const wx = createWeapp({ ...APP, baseUrl, secure: secureApi(side.options) });
    const error: unknown = await wx.getUserRiskRank(RISK).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'WEAPP_CRYPTO', reason, operationId: 'getUserRiskRank' });
    expect(isWeappError(error)).toBe(true);
    expect(error).toBeInstanceOf(WeappError);
    expect(error).not.toBeInstanceOf(WeappApiError);
    expect(inspect(error, { depth: 9 })).not.toMatch(/risk_rank|TOKEN|BEGIN|authtag"/);
    // It was not sent again.
    expect(seen).toHaveLength(1);
  });
});

describe('checkSession', () => {
  const session_key = 'tiihtNczf5v6AKRyjwEUhQ==';

  /** WeChat, which knows one user and its current session_key. */
  const sessions = () =>
    // Nothing is sealed here, and keys of SM are made at once.
    weChat(keys('SM'), ({ path, fields }) => {
      expect(path).toBe('/wxa/checksession');
      if (fields.openid !== 'o1') return { errcode: 40003, errmsg: 'invalid openid' };
      const expected = createHmac('sha256', session_key).update('').digest('hex');
      return fields.signature === expected && fields.sig_method === 'hmac_sha256'
        ? { errcode: 0, errmsg: 'ok' }
        : { errcode: 87009, errmsg: 'invalid signature' };
    });

  test('says whether a session_key is the current one', async () => {
    const { baseUrl } = await sessions();
    const wx = createWeapp({ ...APP, baseUrl });
    expect(await wx.checkSession('o1', session_key)).toBe(true);
    expect(await wx.checkSession('o1', 'HyVFkGl5F5OQWJZZaNzBBg==')).toBe(false);
    await expect(wx.checkSession('o2', session_key)).rejects.toMatchObject({ errcode: 40003 });
    await expect(wx.checkSession('o1', '')).rejects.toMatchObject({ code: 'WEAPP_CRYPTO', reason: 'usage' });
  });
});
