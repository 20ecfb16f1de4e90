// Egg's own boilerplate, as egg-init copies it, with our hook, route and controller added.
import { cpSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';

cpSync('node_modules/egg-boilerplate-simple/boilerplate', 'project', { recursive: true });
renameSync('project/_package.json', 'project/package.json');
for (const file of ['project/package.json', 'project/config/config.default.js']) {
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll(/\{\{\w+\}\}/g, 'weapp'));
}
symlinkSync('../node_modules', 'project/node_modules', 'dir');
cpSync('added', 'project', { recursive: true });
