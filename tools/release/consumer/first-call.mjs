// A first call, and every package imported. Arguments: the mock's URL, the packages.
import { createWeapp, lastDays } from 'weapp-openapi';

const [baseUrl, ...packages] = process.argv.slice(2);
const wx = createWeapp({ appid: 'wx1', secret: 'any', baseUrl });
const { openid } = await wx.login('code1');
const { newUsers } = await wx.analysis.retention(lastDays(3));
if (!openid || newUsers.rows.length === 0) throw new Error('The mock answered nothing.');
for (const name of packages) {
  if (Object.keys(await import(name)).length === 0) throw new Error(`${name} exports nothing.`);
}
console.log(openid);
