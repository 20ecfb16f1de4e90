// @weapp-openapi/crypto, on the worked examples of WeChat's guides.
import { answer, certificate, openData, push, symmetric } from './crypto-samples.mjs';
import { ensure, failure } from './ensure.mjs';

export const steps = {
  async 'open data'({ crypto, core }) {
    const { nickName } = await crypto.decryptOpenData({ kind: 'userInfo', ...openData });
    ensure(nickName === 'Band', 'the nickName');
    const session_key = 'AAAAAAAAAAAAAAAAAAAAAA==';
    const error = await failure(crypto.decryptOpenData({ ...openData, session_key }));
    ensure(error.reason === 'session_key' && core.isWeappError(error), 'an error of session_key');
  },
  async push({ crypto }) {
    const signed = { ...push, signature: push.msg_signature };
    ensure(await crypto.verifyPushSignature(signed), 'a good signature');
    ensure(!(await crypto.verifyPushSignature({ ...signed, nonce: '0' })), 'a bad signature');
    ensure(JSON.parse(await crypto.openPush(push)).Event === 'debug_demo', 'the event');
    const keys = { ...push, encodingAESKey: await crypto.importPushKey(push.encodingAESKey) };
    const { Encrypt, MsgSignature, TimeStamp, Nonce } = await crypto.sealPush({
      ...keys,
      message: '{"a":1}',
    });
    const sealed = { ...keys, Encrypt, msg_signature: MsgSignature, timestamp: TimeStamp, nonce: Nonce };
    ensure((await crypto.openPush(sealed)) === '{"a":1}', 'its own reply');
    const error = await failure(crypto.openPush({ ...sealed, nonce: '0' }));
    ensure(error.reason === 'signature', 'a signature that does not fit');
  },
  async 'session signature'({ crypto }) {
    const { signature, sig_method } = await crypto.sessionSignature(openData.session_key);
    ensure(/^[0-9a-f]{64}$/.test(signature) && sig_method === 'hmac_sha256', 'an HMAC');
  },
  async 'API security'({ crypto }) {
    const { risk_rank } = JSON.parse(await crypto.decryptApi({ ...answer, symmetric }));
    ensure(risk_rank === 0, 'a risk_rank');
    ensure(await crypto.verifyApi({ ...answer, certificate }), 'a good signature');
    ensure(!(await crypto.verifyApi({ ...answer, certificate, body: `${answer.body} ` })), 'a bad signature');
  },
};
