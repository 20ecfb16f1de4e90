// Egg's own TypeScript boilerplate, as egg-init copies it, with routes and controllers of the classic kind in place
// of its modules: the packages that those need are not all in the registry at one version.
import { cpSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';

cpSync('node_modules/egg-boilerplate-ts/boilerplate', 'project', { recursive: true });
renameSync('project/_package.json', 'project/package.json');
for (const file of ['project/package.json', 'project/config/config.default.ts']) {
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll(/\{\{\w+\}\}/g, 'weapp'));
}
for (const entry of ['app/module', 'test', 'config/plugin.ts'])
  rmSync(`project/${entry}`, { recursive: true });
symlinkSync('../node_modules', 'project/node_modules', 'dir');
cpSync('added', 'project', { recursive: true });
