// WeChat in a process of its own: the mock, or (PLAIN) a loopback server that answers every day of every app with the
// same figures and costs next to nothing. Both take LATENCY milliseconds for each answer.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startMock } from '@weapp-openapi/mock';

const LATENCY = Number(process.env.LATENCY);
const NOW = Number(process.env.NOW);

let asked = 0;
const url = process.env.PLAIN ? await startPlain() : await startReal();
process.on('message', () => {
  process.send?.({ asked, cpu: process.cpuUsage() });
  asked = 0;
});
process.send?.({ url });

async function startReal(): Promise<string> {
  const count = (line: string) => {
    if (line.includes('/datacube/')) asked += 1;
  };
  return (await startMock({ port: 0, now: () => NOW, latency: LATENCY, log: count })).url;
}

async function startPlain(): Promise<string> {
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request.setEncoding('utf8')) body += chunk;
    const path = request.url?.split('?', 1)[0] ?? '';
    if (path.startsWith('/datacube/')) asked += 1;
    const answer = JSON.stringify(answerTo(path, JSON.parse(body || '{}').begin_date));
    setTimeout(() => response.setHeader('content-type', 'application/json').end(answer), LATENCY);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function answerTo(path: string, ref_date: string): object {
  if (path.endsWith('token')) return { access_token: 'plain', expires_in: 7200 };
  if (path.endsWith('getweanalysisappidvisitpage')) {
    const page = {
      page_visit_uv: 5,
      page_staytime_pv: 1.5,
      entrypage_pv: 1,
      exitpage_pv: 1,
      page_share_pv: 0,
      page_share_uv: 0,
    };
    const list = Array.from({ length: 20 }, (_, index) => ({
      page_path: `pages/${index}`,
      page_visit_pv: 99 - index,
      ...page,
    }));
    return { ref_date, list };
  }
  if (path.endsWith('getweanalysisappiddailyretaininfo')) {
    const cells = [0, 1, 2, 3, 4, 5, 6, 7, 14, 30].map((key) => ({ key, value: 100 - key }));
    return { ref_date, visit_uv_new: cells, visit_uv: cells };
  }
  if (path.endsWith('getweanalysisappidvisitdistribution')) {
    const item_list = Array.from({ length: 10 }, (_, key) => ({ key: key + 1, value: 10 * key }));
    const indexes = ['access_source_session_cnt', 'access_staytime_info', 'access_depth_info'];
    return { ref_date, list: indexes.map((index) => ({ index, item_list })) };
  }
  const visits = {
    session_cnt: 142_549,
    visit_pv: 472_351,
    visit_uv: 55_500,
    visit_uv_new: 5464,
    stay_time_session: 12.5,
    visit_depth: 1.9838,
  };
  return { list: [{ ref_date, ...visits, visit_total: 391, share_pv: 572, share_uv: 383 }] };
}
