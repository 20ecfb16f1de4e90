// Midway's own template, as `npm init midway` copies it, with our service and controller added.
import { cpSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';

cpSync('node_modules/@midwayjs-examples/application-koa-v3/boilerplate', 'project', { recursive: true });
renameSync('project/_package.json', 'project/package.json');
const file = 'project/src/config/config.default.ts';
writeFileSync(
  file,
  readFileSync(file, 'utf8').replace('{{keys}}', 'weapp').replace('7001', 'Number(process.env.PORT)'),
);
symlinkSync('../node_modules', 'project/node_modules', 'dir');
cpSync('added', 'project', { recursive: true });
