/** What the messages that WeChat pushes are about; the ones that most receivers get come first. */
interface Group {
  en: string;
  zh: string;
  /** A part of the event's name, or of its page's address. */
  marks: readonly string[];
}

export const GROUPS: readonly Group[] = [
  { en: 'Subscribe messages', zh: '订阅消息', marks: ['/subscribe-message'] },
  { en: 'Customer service', zh: '客服消息', marks: ['/customer-message/'] },
  { en: 'Content safety', zh: '内容安全', marks: ['wxa_media_check'] },
  { en: 'Virtual payment', zh: '虚拟支付', marks: ['xpay_'] },
  { en: 'Order shipping', zh: '订单发货管理', marks: ['/order-shipping/'] },
  { en: 'Complaints and comments', zh: '投诉与评价', marks: ['/guarantee/'] },
  { en: 'B2b store assistant', zh: 'B2b 门店助手', marks: ['retail_'] },
  { en: 'Users and platform', zh: '用户信息与平台通知', marks: ['/event_push/platform/'] },
  { en: 'Express, for merchants', zh: '物流助手（商家）', marks: ['/express/business/', 'add_express_path'] },
  { en: 'Express, for carriers', zh: '物流助手（运力方）', marks: ['/express/provider/'] },
  { en: 'Same-city delivery', zh: '同城配送', marks: ['/event_push/deliver/', 'intracity_'] },
  { en: 'Short dramas', zh: '短剧', marks: ['/mini_drama/'] },
  { en: 'Novels', zh: '小说', marks: ['/novel'] },
  { en: 'Live broadcasts', zh: '直播', marks: ['/liveplayer/'] },
  { en: 'Paid abilities', zh: '付费管理', marks: ['/event_push/charge/'] },
  { en: 'Hardware devices', zh: '硬件设备', marks: ['/device/'] },
  { en: 'Debugging', zh: '调试', marks: ['debug_demo', 'CheckContainerPath'] },
];

/** For messages that are newer than this list. */
export const REST: Group = { en: 'Other', zh: '其他', marks: [] };
