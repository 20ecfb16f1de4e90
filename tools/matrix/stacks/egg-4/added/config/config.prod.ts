// WeChat's requests have no CSRF token.
export default { security: { csrf: { ignore: '/wechat' } } };
