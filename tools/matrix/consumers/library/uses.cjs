// How a program begins with each package, and as far as it comes where Node is too old.
const app = { appid: 'wxmatrix', secret: 'any', baseUrl: 'http://127.0.0.1:9' };

exports.uses = {
  'weapp-openapi': ({ createWeapp }) => createWeapp(app),
  '@weapp-openapi/core': ({ createClient }) => createClient({ credential: 'any' }),
  '@weapp-openapi/token': ({ createTokenManager }) => createTokenManager(app).get(),
  '@weapp-openapi/analysis': ({ createAnalysis }, { createClient }) =>
    createAnalysis(createClient({ credential: 'any' })),
  '@weapp-openapi/crypto': ({ paySig }) =>
    paySig({ appKey: 'key', uri: '/xpay/query_user_balance', signData: '{}' }),
  '@weapp-openapi/push': ({ createPush }) => createPush({ token: 'any', mode: 'plain' }),
  '@weapp-openapi/mock': ({ startMock }) => startMock({ port: 0 }),
};
