// WeChat's requests have no CSRF token.
exports.security = { csrf: { ignore: '/wechat' } };
