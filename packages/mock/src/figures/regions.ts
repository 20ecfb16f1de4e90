/** A province with its share of the users, and its cities with their shares of the province's. */
export interface Province {
  id: number;
  name: string;
  weight: number;
  cities: Readonly<Record<string, number>>;
}

// WeChat documents only the numbers of 广东省 (31) and 广州 (3102). All others are made up in the same form: those of
// a province's cities begin with its own.
export const PROVINCES: readonly Province[] = [
  { id: 1, name: '北京市', weight: 62, cities: { 北京: 1 } },
  { id: 2, name: '天津市', weight: 16, cities: { 天津: 1 } },
  { id: 3, name: '河北省', weight: 38, cities: { 石家庄: 5, 唐山: 3, 保定: 3, 邯郸: 2 } },
  { id: 4, name: '山西省', weight: 20, cities: { 太原: 5, 临汾: 2, 大同: 2 } },
  { id: 5, name: '内蒙古自治区', weight: 14, cities: { 呼和浩特: 4, 包头: 3, 赤峰: 2 } },
  { id: 6, name: '辽宁省', weight: 28, cities: { 沈阳: 5, 大连: 4, 鞍山: 1 } },
  { id: 7, name: '吉林省', weight: 14, cities: { 长春: 5, 吉林: 2 } },
  { id: 8, name: '黑龙江省', weight: 18, cities: { 哈尔滨: 5, 大庆: 2, 齐齐哈尔: 2 } },
  { id: 9, name: '上海市', weight: 58, cities: { 上海: 1 } },
  { id: 10, name: '江苏省', weight: 78, cities: { 苏州: 6, 南京: 6, 无锡: 4, 徐州: 3, 南通: 3 } },
  { id: 11, name: '浙江省', weight: 72, cities: { 杭州: 7, 宁波: 4, 温州: 4, 金华: 3 } },
  { id: 12, name: '安徽省', weight: 36, cities: { 合肥: 5, 阜阳: 2, 芜湖: 2 } },
  { id: 13, name: '福建省', weight: 36, cities: { 福州: 4, 泉州: 4, 厦门: 4 } },
  { id: 14, name: '江西省', weight: 26, cities: { 南昌: 5, 赣州: 3, 上饶: 2 } },
  { id: 15, name: '山东省', weight: 62, cities: { 青岛: 5, 济南: 5, 临沂: 3, 潍坊: 3, 烟台: 3 } },
  { id: 16, name: '河南省', weight: 56, cities: { 郑州: 7, 洛阳: 3, 南阳: 3 } },
  { id: 17, name: '湖北省', weight: 40, cities: { 武汉: 8, 襄阳: 2, 宜昌: 2 } },
  { id: 18, name: '湖南省', weight: 38, cities: { 长沙: 7, 衡阳: 2, 株洲: 2 } },
  { id: 31, name: '广东省', weight: 136, cities: { 深圳: 9, 广州: 9, 东莞: 5, 佛山: 4, 惠州: 2 } },
  { id: 32, name: '广西壮族自治区', weight: 26, cities: { 南宁: 5, 柳州: 2, 桂林: 2 } },
  { id: 33, name: '海南省', weight: 8, cities: { 海口: 3, 三亚: 2 } },
  { id: 34, name: '重庆市', weight: 28, cities: { 重庆: 1 } },
  { id: 35, name: '四川省', weight: 52, cities: { 成都: 9, 绵阳: 2, 南充: 1 } },
  { id: 36, name: '贵州省', weight: 18, cities: { 贵阳: 4, 遵义: 3 } },
  { id: 37, name: '云南省', weight: 24, cities: { 昆明: 5, 曲靖: 2 } },
  { id: 38, name: '西藏自治区', weight: 2, cities: { 拉萨: 1 } },
  { id: 39, name: '陕西省', weight: 28, cities: { 西安: 8, 咸阳: 2 } },
  { id: 40, name: '甘肃省', weight: 12, cities: { 兰州: 4, 天水: 1 } },
  { id: 41, name: '青海省', weight: 4, cities: { 西宁: 1 } },
  { id: 42, name: '宁夏回族自治区', weight: 5, cities: { 银川: 1 } },
  { id: 43, name: '新疆维吾尔自治区', weight: 14, cities: { 乌鲁木齐: 4, 伊犁: 1 } },
];
