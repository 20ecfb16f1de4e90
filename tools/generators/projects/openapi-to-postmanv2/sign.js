// A pre-request script of the Postman collection: adds the signatures that a virtual payment call needs.
// It takes the collection's variables appKey and sessionKey.
const path = `/${pm.request.url.path.join('/')}`;
if (/^\/(xpay|retail\/B2b)\//.test(path)) {
  const body = pm.variables.replaceIn(pm.request.body.raw);
  const hmac = (text, key) => CryptoJS.HmacSHA256(text, pm.collectionVariables.get(key)).toString();
  pm.request.url.addQueryParams([
    { key: 'pay_sig', value: hmac(`${path}&${body}`, 'appKey') },
    { key: 'signature', value: hmac(body, 'sessionKey') },
  ]);
}
