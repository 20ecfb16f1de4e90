// One process in place of a cluster, which a test could not stop at once.
const { createServer } = require('node:http');
const { join } = require('node:path');
const egg = require('egg');

egg
  .start({ baseDir: join(__dirname, 'project'), env: 'prod', mode: 'single' })
  .then((app) => createServer(app.callback()).listen(Number(process.env.PORT), '127.0.0.1'));
