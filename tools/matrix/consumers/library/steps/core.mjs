// @weapp-openapi/core.
import { ensure, failure } from './ensure.mjs';
import { app, day } from './inputs.mjs';

export const steps = {
  async login({ anonymous }) {
    const js_code = `user-7-${crypto.randomUUID()}`;
    const { openid } = await anonymous.code2Session({ ...app, js_code, grant_type: 'authorization_code' });
    ensure(openid.startsWith('o'), 'an openid');
  },
  async operation({ wx }) {
    const { ref_date, visit_uv_new } = await wx.getDailyRetain(day);
    ensure(ref_date === day.begin_date && visit_uv_new.length > 0, 'the figures of the day');
  },
  async path({ wx }) {
    const { data, error } = await wx.POST('/datacube/getweanalysisappiddailyretaininfo', { body: day });
    ensure(!error && data.ref_date === day.begin_date, 'data and no error');
  },
  async binary({ wx }) {
    const { contentType, bytes } = await wx.getUnlimitedQRCode({ scene: 'a=1' });
    ensure(contentType === 'image/jpeg' && bytes[0] === 0xff && bytes[1] === 0xd8, 'a JPEG');
  },
  async upload({ wx }) {
    const data = new Uint8Array([0xff, 0xd8, 0xff, 0xd9]);
    const media = { data, filename: 'code.jpg', contentType: 'image/jpeg' };
    ensure((await wx.uploadTempMedia({ type: 'image', media })).media_id, 'a media_id');
  },
  async int64({ wx }) {
    const { package_list } = await wx.listPackages({ status: 1, limit: 100 });
    ensure(package_list[0].order_id === '2921020570379436032', 'an order_id with all its digits');
  },
  async 'API error'({ wx, WeappApiError }) {
    const error = await failure(wx.getDailyRetain(day, { headers: { prefer: 'errcode=45009' } }));
    ensure(error instanceof WeappApiError && error.errcode === 45009 && error.meaning, 'errcode 45009');
  },
  async abort({ createClient, fetchTransport, WeappAbortError, options }) {
    const controller = new AbortController();
    const { transport = fetchTransport() } = options;
    const inFlight = (request) => {
      const answer = transport(request);
      controller.abort();
      return answer;
    };
    const wx = createClient({ ...options, transport: inFlight });
    const error = await failure(wx.getDailyRetain(day, { signal: controller.signal }));
    ensure(error instanceof WeappAbortError, 'a WeappAbortError');
  },
  async 'raw answer'({ wx }) {
    const { data, response } = await wx.raw.getDailyRetain(day);
    ensure(data.ref_date && response.status === 200 && response.headers.get('content-type'), 'an answer');
  },
  async paging({ wx }) {
    let count = 0;
    for await (const _ of wx.paginate.listPackages({ status: 1 })) if (++count === 1) break;
    ensure(count === 1, 'a package');
  },
  async 'unknown endpoint'({ wx }) {
    const { ip_list } = await wx.request('GET', '/cgi-bin/get_api_domain_ip');
    ensure(ip_list.length > 0, 'addresses');
  },
  async names({ wx }) {
    const names = Object.keys(wx);
    ensure(names.length > 400 && names.includes('code2Session') && names.includes('POST'), 'all names');
  },
};
