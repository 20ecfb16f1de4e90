import { readFile, writeFile } from 'node:fs/promises';
import newman, { type NewmanRunSummary } from 'newman';
import { baseUrl, check, inputs, isJpeg, signed, succeeded } from '../steps';

/** A folder or a request of a collection. */
interface Item {
  item?: Item[];
  request: {
    url: { path: string[]; query: { key: string; value: string }[] };
    body?: { raw: string; formdata: { key: string; src?: string }[] };
  };
}

const read = async (file: string) => JSON.parse(await readFile(file, 'utf8'));
const collection = await read('out/collection.json');
const requests = leaves(collection);
const sign = await readFile('sign.js', 'utf8');
const balance = '/xpay/query_user_balance';
let apiKey = '';
let user = { openid: '', session_key: '' };

function leaves(folder: Item): Item[] {
  return folder.item ? folder.item.flatMap(leaves) : [folder];
}

/** A copy of a request of the collection. */
function request(path: string): Item {
  const found = requests.find(({ request }) => `/${request.url.path.join('/')}` === path);
  if (!found) throw new Error(`The collection has no ${path}.`);
  return structuredClone(found);
}

/** Sends a request with Postman's own runner. */
async function send(item: Item, script = '') {
  const variables = { baseUrl, apiKey, appKey: 'the AppKey', sessionKey: user.session_key };
  const variable = Object.entries(variables).map(([key, value]) => ({ key, value }));
  const event = [{ listen: 'prerequest', script: { type: 'text/javascript', exec: script.split('\n') } }];
  const { run } = await new Promise<NewmanRunSummary>((resolve, reject) => {
    newman.run({ collection: { ...collection, item: [item], event, variable } }, (error, summary) =>
      error ? reject(error) : resolve(summary),
    );
  });
  const [failure] = run.failures;
  if (failure) throw new Error(failure.error.message);
  const [sent] = run.executions;
  if (!sent?.response.stream) throw new Error('There is no answer.');
  return { url: new URL(sent.request.url.toString()), answer: Buffer.from(sent.response.stream) };
}

const sendJson = async (item: Item, script = '') =>
  succeeded(JSON.parse((await send(item, script)).answer.toString()));

await check({
  steps: {
    async 'all requests'() {
      const { paths } = await read('../openapi.json');
      return requests.length === Object.values<object>(paths).flatMap(Object.keys).length;
    },
    async token() {
      apiKey = (await sendJson(request('/cgi-bin/stable_token'))).access_token;
      return apiKey !== undefined;
    },
    async login() {
      user = await sendJson(request('/sns/jscode2session'));
      return user.openid !== undefined;
    },
    async query() {
      return (await sendJson(request('/wxa/getpaidunionid'))).unionid !== undefined;
    },
    async JSON() {
      const answer = await sendJson(request('/datacube/getweanalysisappiddailyretaininfo'));
      return answer.visit_uv_new.length > 0;
    },
    async picture() {
      const { answer } = await send(request('/wxa/getwxacodeunlimit'));
      return isJpeg(new Blob([new Uint8Array(answer)]));
    },
    async upload() {
      const upload = request('/cgi-bin/media/upload');
      await writeFile('out/picture.jpg', new Uint8Array(await inputs.picture.arrayBuffer()));
      // The choice of a file that one makes in Postman.
      for (const field of upload.request.body?.formdata ?? []) field.src = 'out/picture.jpg';
      return (await sendJson(upload)).media_id !== undefined;
    },
    async signatures() {
      const call = request(balance);
      const raw = JSON.stringify({ openid: user.openid, ...inputs.balance });
      if (call.request.body) call.request.body.raw = raw;
      const { url, answer } = await send(call, sign);
      const { pay_sig, signature } = signed(balance, raw, user.session_key);
      return (
        url.searchParams.get('pay_sig') === pay_sig &&
        url.searchParams.get('signature') === signature &&
        succeeded(JSON.parse(answer.toString())).balance >= 0
      );
    },
  },
  settings: [
    'set `-O parametersResolution=Example`, so that requests hold the examples',
    'the variable `apiKey` is the access_token',
  ],
  notes: {
    'a request has one authentication in Postman, so pay_sig and signature are lost: [a pre-request script](../tools/generators/projects/openapi-to-postmanv2/sign.js) adds them':
      async () => {
        const { answer } = await send(request(balance));
        return JSON.parse(answer.toString()).errcode === 268490003;
      },
  },
});
