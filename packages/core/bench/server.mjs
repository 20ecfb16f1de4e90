// WeChat's place: one answer for every POST that carries the token and a body. `/slow` paths get none.
import { createServer } from 'node:http';

const answer = Buffer.from(
  '{"ref_date":"20170313","visit_uv_new":[{"key":0,"value":5464}],"visit_uv":[{"key":0,"value":55500}]}',
);
const headers = { 'content-type': 'application/json', 'content-length': answer.length };

createServer((request, response) => {
  request.resume();
  if (request.url?.startsWith('/slow')) return;
  // Anything else is a variant that does not measure what it says, a request for a token for example.
  const right = request.method === 'POST' && request.url?.endsWith('?access_token=TOKEN');
  if (right) response.writeHead(200, headers).end(answer);
  else response.writeHead(404).end();
}).listen(0, '127.0.0.1', function () {
  process.send?.(`http://127.0.0.1:${this.address().port}`);
});
// Stops with the benchmark, however that ends.
process.on('disconnect', () => process.exit());
