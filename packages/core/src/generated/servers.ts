// Generated from the spec by `pnpm generate`. Edit the spec instead.

/** WeChat's API hosts, the default first. */
export const servers: readonly string[] = [
  'https://api.weixin.qq.com',
  'https://api2.weixin.qq.com',
  'https://sh.api.weixin.qq.com',
  'https://sz.api.weixin.qq.com',
  'https://hk.api.weixin.qq.com',
];
