// Takes what the mock pushes, as a backend would: `node receiver.mjs 4011`. See flow.sh.
import { createServer } from 'node:http';

const server = createServer(async (request, response) => {
  let message = '';
  for await (const chunk of request.setEncoding('utf8')) message += chunk;
  console.log(message);
  // What virtual payment wants to read; other messages want any answer.
  response.end('{"ErrCode":0,"ErrMsg":"success"}');
});
server.listen(Number(process.argv[2] ?? 4011), '127.0.0.1', () =>
  console.log(`http://127.0.0.1:${server.address().port}/`),
);
