// The same as CommonJS.
const { createWeapp, lastDays } = require('weapp-openapi');

async function main([baseUrl, ...packages]) {
  const wx = createWeapp({ appid: 'wx1', secret: 'any', baseUrl });
  const { openid } = await wx.login('code2');
  const { newUsers } = await wx.analysis.retention(lastDays(3));
  if (!openid || newUsers.rows.length === 0) throw new Error('The mock answered nothing.');
  for (const name of packages) {
    if (Object.keys(require(name)).length === 0) throw new Error(`${name} exports nothing.`);
  }
  console.log(openid);
}
main(process.argv.slice(2));
