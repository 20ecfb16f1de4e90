import type { BilingualText } from './bilingual-text.ts';

/** The attributes of a portrait, by WeChat's names. */
export type PortraitAttribute = 'province' | 'city' | 'genders' | 'ages' | 'platforms' | 'devices';

export const ATTRIBUTE_LABELS: Readonly<Record<PortraitAttribute, BilingualText>> = {
  province: { en: 'Province', zh: '省份' },
  city: { en: 'City', zh: '城市' },
  genders: { en: 'Gender', zh: '性别' },
  ages: { en: 'Age', zh: '年龄' },
  platforms: { en: 'Platform', zh: '平台' },
  devices: { en: 'Device', zh: '机型' },
};

/** WeChat's name of a value in both languages. A name without translation, such as a device's, stands in both. */
export function portraitLabel(attribute: PortraitAttribute, name: string): BilingualText {
  // WeChat writes android beside iPhone; an entry without a name is of unknown users.
  const zh = name === 'android' ? 'Android' : String(name || '未知');
  return { en: english(attribute, zh) ?? zh, zh };
}

function english(attribute: PortraitAttribute, name: string): string | undefined {
  if (WORDS.has(name)) return WORDS.get(name);
  if (attribute === 'ages') {
    const [, from, to] = /^(\d{1,3})-(\d{1,3})岁$/.exec(name) ?? [];
    if (from && to) return `${from}–${to}`;
    const [, edge, side] = /^(\d{1,3})岁以(下|上)$/.exec(name) ?? [];
    if (edge) return `${edge} and ${side === '下' ? 'under' : 'over'}`;
  }
  return attribute === 'province' || attribute === 'city' ? PLACES.get(shortPlace(name)) : undefined;
}

/** 广东省 and 广东 are the same, 广西壮族自治区 and 广西 too. */
function shortPlace(name: string): string {
  const suffix = SUFFIXES.find((end) => name.length > end.length && name.endsWith(end));
  return suffix === undefined ? name : name.slice(0, -suffix.length);
}

const SUFFIXES = ['壮族自治区', '回族自治区', '维吾尔自治区', '自治区', '特别行政区', '省', '市'];

const WORDS: ReadonlyMap<string, string> = new Map([
  ['男', 'Male'],
  ['女', 'Female'],
  ['未知', 'Unknown'],
  ['其他', 'Other'],
]);

/** The provinces, municipalities and regions; a city of the same name shares the entry. */
const PLACES: ReadonlyMap<string, string> = new Map([
  ['北京', 'Beijing'],
  ['天津', 'Tianjin'],
  ['河北', 'Hebei'],
  ['山西', 'Shanxi'],
  ['内蒙古', 'Inner Mongolia'],
  ['辽宁', 'Liaoning'],
  ['吉林', 'Jilin'],
  ['黑龙江', 'Heilongjiang'],
  ['上海', 'Shanghai'],
  ['江苏', 'Jiangsu'],
  ['浙江', 'Zhejiang'],
  ['安徽', 'Anhui'],
  ['福建', 'Fujian'],
  ['江西', 'Jiangxi'],
  ['山东', 'Shandong'],
  ['河南', 'Henan'],
  ['湖北', 'Hubei'],
  ['湖南', 'Hunan'],
  ['广东', 'Guangdong'],
  ['广西', 'Guangxi'],
  ['海南', 'Hainan'],
  ['重庆', 'Chongqing'],
  ['四川', 'Sichuan'],
  ['贵州', 'Guizhou'],
  ['云南', 'Yunnan'],
  ['西藏', 'Tibet'],
  ['陕西', 'Shaanxi'],
  ['甘肃', 'Gansu'],
  ['青海', 'Qinghai'],
  ['宁夏', 'Ningxia'],
  ['新疆', 'Xinjiang'],
  ['台湾', 'Taiwan'],
  ['香港', 'Hong Kong'],
  ['澳门', 'Macao'],
]);
