import type { PortraitItem } from '@weapp-openapi/core';
import { rangeName } from '../dates.ts';
import { pairs } from '../drawing/bars.ts';
import { type Html, html } from '../html.ts';
import { percent } from '../numbers.ts';
import type { Portrait, ReportData } from '../report-data.ts';
import { card, nothing, type Section } from './section.ts';

type Kind = Exclude<keyof Portrait['newUsers'], 'index'>;

/** Who the users are, new ones beside active ones. */
export function portrait({ portrait: data }: ReportData): Section {
  const title = { en: 'Who the users are', zh: '用户画像' };
  if (!data) return { id: 'portrait', title, body: nothing({ en: 'No figures.', zh: '无数据。' }) };
  const compare = (kind: Kind, most: number) => {
    const [newOnes, active] = [shares(data.newUsers[kind]), shares(data.activeUsers[kind])];
    const names = [...active.keys()].concat([...newOnes.keys()].filter((name) => !active.has(name)));
    return pairs(
      names.slice(0, most).map((name) => ({
        name,
        first: newOnes.get(name),
        second: active.get(name),
        says: [percent(newOnes.get(name)), percent(active.get(name))],
      })),
    );
  };
  return {
    id: 'portrait',
    title,
    body: html`<p class="lead">${rangeName(data.begin, data.end)}</p>
<ul class="legend"><li><i class="key one"></i>${{ en: 'New users', zh: '新用户' }}</li><li><i class="key two"></i>${{ en: 'Active users', zh: '活跃用户' }}</li></ul>
<div class="three">
${card({ en: 'Provinces', zh: '省份' }, compare('province', 10))}
${card({ en: 'Ages', zh: '年龄' }, compare('ages', 10))}
${card({ en: 'Genders', zh: '性别' }, compare('genders', 4))}
${card({ en: 'Platforms', zh: '平台' }, compare('platforms', 5))}
${card({ en: 'Cities', zh: '城市' }, compare('city', 10))}
${card({ en: 'Devices', zh: '机型' }, compare('devices', 10))}
</div>` satisfies Html,
  };
}

/** By name, the largest first. */
function shares(list: readonly PortraitItem[] | undefined): Map<string, number> {
  const total = (list ?? []).reduce((sum, { value }) => sum + value, 0);
  const sorted = (list ?? []).toSorted((a, b) => b.value - a.value);
  return new Map(sorted.map(({ name, value }) => [name, total === 0 ? 0 : value / total]));
}
