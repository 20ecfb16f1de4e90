// The same call by each library: POST a day as JSON with the token in the query, and read the answer. The
// peers get a fixed token in the way that their documentation gives, so that no request for one is counted.
const path = '/datacube/getweanalysisappiddailyretaininfo';
const day = { begin_date: '20170313', end_date: '20170313' };
const headers = { 'content-type': 'application/json' };
const credential = { get: async () => 'TOKEN', invalidate() {} };

/** Of each variant: a function that takes the server's URL and gives the call. */
export const variants = {
  'raw fetch': (baseUrl) => async () => {
    const url = `${baseUrl}${path}?access_token=TOKEN`;
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(day) });
    return response.json();
  },
  // What it takes to end a request that takes too long: the least that a client with a timeout can cost.
  'raw fetch, AbortSignal': (baseUrl) => async () => {
    const url = `${baseUrl}${path}?access_token=TOKEN`;
    const { signal } = new AbortController();
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(day), signal });
    return response.json();
  },
  'ours, fetch': async (baseUrl) => {
    const { createClient } = await import('@weapp-openapi/core');
    const wx = createClient({ baseUrl, credential });
    return (options) => wx.getDailyRetain(day, options);
  },
  'ours, fetch, by path': async (baseUrl) => {
    const { createClient } = await import('@weapp-openapi/core');
    const wx = createClient({ baseUrl, credential });
    return async () => (await wx.POST(path, { body: day })).data;
  },
  'undici.request': async (baseUrl) => {
    const { request } = await import('undici');
    return async () => {
      const url = `${baseUrl}${path}?access_token=TOKEN`;
      const response = await request(url, { method: 'POST', headers, body: JSON.stringify(day) });
      return response.body.json();
    };
  },
  'ours, undici': async (baseUrl) => {
    const { createClient } = await import('@weapp-openapi/core');
    const { undiciTransport } = await import('@weapp-openapi/core/undici');
    const wx = createClient({ baseUrl, credential, transport: undiciTransport() });
    return (options) => wx.getDailyRetain(day, options);
  },
  'ours, undici, by path': async (baseUrl) => {
    const { createClient } = await import('@weapp-openapi/core');
    const { undiciTransport } = await import('@weapp-openapi/core/undici');
    const wx = createClient({ baseUrl, credential, transport: undiciTransport() });
    return async () => (await wx.POST(path, { body: day })).data;
  },
  axios: async (baseUrl) => {
    const { default: axios } = await import('axios');
    return async () => (await axios.post(baseUrl + path, day, { params: { access_token: 'TOKEN' } })).data;
  },
  'node-easywechat': async (baseUrl) => {
    const { MiniApp } = (await import('node-easywechat')).default;
    const app = new MiniApp({ app_id: 'APPID', secret: 'SECRET', http: { baseURL: baseUrl } });
    app.setAccessToken({ getToken: async () => 'TOKEN', toQuery: async () => ({ access_token: 'TOKEN' }) });
    const client = app.getClient();
    return async () => (await client.postJson(path, day)).toObject();
  },
  'co-wechat-api': async (baseUrl) => {
    const { default: API } = await import('co-wechat-api');
    // Its own datacube methods have WeChat's host in them; this one is written like them.
    API.mixin({
      async getDailyRetain(data) {
        const { accessToken } = await this.ensureAccessToken();
        const body = { dataType: 'json', method: 'POST', headers, data: JSON.stringify(data) };
        return this.request(`${baseUrl}${path}?access_token=${accessToken}`, body);
      },
    });
    const api = new API('APPID', 'SECRET', async () => ({ accessToken: 'TOKEN', expireTime: Infinity }));
    return () => api.getDailyRetain(day);
  },
};

/** Makes calls, so many at a time. */
export async function repeat(call, count, concurrency) {
  for (let done = 0; done < count; done += concurrency) {
    await Promise.all(Array.from({ length: concurrency }, () => call()));
  }
}
