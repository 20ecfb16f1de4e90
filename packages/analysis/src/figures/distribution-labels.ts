/** The meaning of a key in a distribution. */
export interface DistributionLabel {
  readonly en: string;
  readonly zh: string;
}

/**
 * Where sessions came from: the keys of `access_source_session_cnt`. WeChat occasionally adds keys.
 *
 * @see {@link https://developers.weixin.qq.com/miniprogram/dev/server/API/data-analysis/others/api_getvisitdistribution.html 官方文档}
 */
export const ACCESS_SOURCES: Readonly<Record<number, DistributionLabel>> = {
  1: { en: 'Mini program history', zh: '小程序历史列表' },
  2: { en: 'Search', zh: '搜索' },
  3: { en: 'Chat', zh: '会话' },
  4: { en: 'QR code scan', zh: '扫一扫二维码' },
  5: { en: 'Official account profile', zh: '公众号主页' },
  6: { en: 'Top of chat', zh: '聊天顶部' },
  7: { en: 'Home screen', zh: '系统桌面' },
  8: { en: 'Mini program profile', zh: '小程序主页' },
  9: { en: 'Nearby mini programs', zh: '附近的小程序' },
  10: { en: 'Other', zh: '其他' },
  11: { en: 'Template message', zh: '模板消息' },
  12: { en: 'Customer service message', zh: '客服消息' },
  13: { en: 'Official account menu', zh: '公众号菜单' },
  14: { en: 'Shared from an app', zh: 'APP分享' },
  15: { en: 'Payment result page', zh: '支付完成页' },
  16: { en: 'QR code pressed in an image', zh: '长按识别二维码' },
  17: { en: 'QR code from the album', zh: '相册选取二维码' },
  18: { en: 'Official account article', zh: '公众号文章' },
  19: { en: 'Wallet', zh: '钱包' },
  20: { en: 'Card holder', zh: '卡包' },
  21: { en: 'Coupon in a mini program', zh: '小程序内卡券' },
  22: { en: 'Another mini program', zh: '其他小程序' },
  23: { en: 'Return from another mini program', zh: '其他小程序返回' },
  24: { en: 'Stores that take a coupon', zh: '卡券适用门店列表' },
  25: { en: 'Search box shortcut', zh: '搜索框快捷入口' },
  26: { en: 'Mini program customer service message', zh: '小程序客服消息' },
  27: { en: 'Official account push', zh: '公众号下发' },
  28: { en: 'System chat menu', zh: '系统会话菜单' },
  29: { en: 'Task bar, recent', zh: '任务栏-最近使用' },
  30: { en: 'Mini program menu, pressed long', zh: '长按小程序菜单圆点' },
  31: { en: 'Wi-Fi connected page', zh: '连wifi成功页' },
  32: { en: 'City services', zh: '城市服务' },
  33: { en: 'WeChat ad', zh: '微信广告' },
  34: { en: 'Another mobile app', zh: '其他移动应用' },
  35: { en: 'Discover, my mini programs', zh: '发现入口-我的小程序' },
  36: { en: 'Task bar, my mini programs', zh: '任务栏-我的小程序' },
  37: { en: 'WeChat circles', zh: '微信圈子' },
  38: { en: 'Phone top-up', zh: '手机充值' },
  39: { en: 'Web page', zh: 'H5' },
  40: { en: 'Plugin', zh: '插件' },
  41: { en: 'Popular with others', zh: '大家在用' },
  42: { en: 'Discover tab', zh: '发现页' },
  43: { en: 'Floating window', zh: '浮窗' },
  44: { en: 'People nearby', zh: '附近的人' },
  45: { en: 'Top stories', zh: '看一看' },
  46: { en: 'Moments', zh: '朋友圈' },
  47: { en: 'WeCom', zh: '企业微信' },
  48: { en: 'Video', zh: '视频' },
  49: { en: 'Favourites', zh: '收藏' },
  50: { en: 'Red packet', zh: '微信红包' },
  51: { en: 'WeChat game centre', zh: '微信游戏中心' },
  52: { en: 'Shake', zh: '摇一摇' },
  53: { en: 'Official account shopping guide message', zh: '公众号导购消息' },
  54: { en: 'Object recognition', zh: '识物' },
  55: { en: 'Mini program order', zh: '小程序订单' },
  56: { en: 'Mini program live stream', zh: '小程序直播' },
  57: { en: 'Group tools', zh: '群工具' },
};

/** How long sessions lasted, in seconds: the keys of `access_staytime_info`. */
export const STAY_TIMES: Readonly<Record<number, DistributionLabel>> = {
  1: { en: '0-2 s', zh: '0-2 秒' },
  2: { en: '3-5 s', zh: '3-5 秒' },
  3: { en: '6-10 s', zh: '6-10 秒' },
  4: { en: '11-20 s', zh: '11-20 秒' },
  5: { en: '20-30 s', zh: '20-30 秒' },
  6: { en: '30-50 s', zh: '30-50 秒' },
  7: { en: '50-100 s', zh: '50-100 秒' },
  8: { en: '>100 s', zh: '>100 秒' },
};

/** How many pages sessions went through: the keys of `access_depth_info`. */
export const VISIT_DEPTHS: Readonly<Record<number, DistributionLabel>> = {
  1: { en: '1 page', zh: '1 页' },
  2: { en: '2 pages', zh: '2 页' },
  3: { en: '3 pages', zh: '3 页' },
  4: { en: '4 pages', zh: '4 页' },
  5: { en: '5 pages', zh: '5 页' },
  6: { en: '6-10 pages', zh: '6-10 页' },
  7: { en: '>10 pages', zh: '>10 页' },
};
