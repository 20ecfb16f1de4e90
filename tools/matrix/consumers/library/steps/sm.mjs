// @weapp-openapi/crypto/sm, on the worked examples of WeChat's guide.
import { sm2Certificate, sm4Key, smAnswer } from './crypto-samples.mjs';
import { ensure } from './ensure.mjs';

export const steps = {
  async SM({ crypto, sm }) {
    const symmetric = { ...sm4Key, algorithm: sm.SM4_GCM };
    const certificate = { ...sm2Certificate, algorithm: sm.SM2withSM3 };
    const { openid } = JSON.parse(await crypto.decryptApi({ ...smAnswer, symmetric }));
    ensure(openid === 'oEWzBfmdLqhFS2mTXCo2E4Y9gJAM', 'the openid');
    ensure(await crypto.verifyApi({ ...smAnswer, certificate }), 'a good signature');
    ensure(
      !(await crypto.verifyApi({ ...smAnswer, certificate, body: `${smAnswer.body} ` })),
      'a bad signature',
    );
  },
};
