import type { Section } from '../spec/edition.ts';
import type { Language } from './language.ts';

/** English titles of the sections of WeChat's docs, which have only Chinese ones. */
const ENGLISH: Readonly<Record<string, string>> = {
  'mp-access-token': 'Access token',
  'user-login': 'Login',
  'user-info': 'User information',
  'openApi-mgnt': 'API management',
  'data-analysis': 'Data analysis',
  'qrcode-link': 'Mini program codes and links',
  'img-ocr': 'Images and text recognition',
  'mp-message-management': 'Messages',
  ad: 'Advertising',
  charge: 'Paid features',
  face: 'Face verification',
  laboruse: 'Employment relations',
  soter: 'Biometric authentication',
  student: 'Student verification',
  'red-packet-cover': 'Red packet covers',
  wxsearch: 'WeChat search',
  'wx-service-market': 'Service market',
  'plugin-management': 'Plugins',
  'sec-center': 'Content safety',
  B2b: 'B2B stores and payment',
  VirtualPayment: 'Virtual payment',
  'transaction-guarantee': 'Transaction guarantee',
  'nearby-poi': 'Nearby mini programs',
  'weixin-express': 'WeChat logistics',
  dramaOthersAPI: 'Drama player',
  minidrama: 'Short dramas',
  novel: 'Novels',
  'kf-work': 'WeChat customer service',
  'kf-mgnt': 'Mini program customer service',
  livebroadcast: 'Live broadcasts',
  cloudbase: 'Cloud development',
  cityservice: 'City services',
  operation: 'Operations centre',
  'hardware-device': 'Hardware devices',
  order_shipping: 'Order shipping',
  'immediate-delivery': 'Same-city delivery',
  express: 'Express parcels',
  event_push: 'Pushed messages',
};

export function sectionTitle({ name, title }: Section, language: Language): string {
  if (language === 'zh') return title;
  const english = ENGLISH[name];
  if (!english) throw new Error(`src/texts/sections.ts lacks the English title of the section ${name}.`);
  return english;
}
