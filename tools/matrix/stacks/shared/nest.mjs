// What `nest new` makes, without its questions, and our module added. Arguments: a folder, then flags for it.
import { execFileSync } from 'node:child_process';
import { copyFileSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';

const [folder, ...flags] = process.argv.slice(2);
const schematics = 'node_modules/@angular-devkit/schematics-cli/bin/schematics.js';
const fixed = ['--no-interactive', `--name=${folder}`, `--directory=${folder}`, '--language=ts'];
execFileSync(process.execPath, [schematics, '@nestjs/schematics:application', ...fixed, ...flags], {
  stdio: ['ignore', 'ignore', 'inherit'],
});
symlinkSync('../node_modules', `${folder}/node_modules`, 'dir');
copyFileSync('weapp.module.ts', `${folder}/src/weapp.module.ts`);

const file = `${folder}/src/app.module.ts`;
const module = readFileSync(file, 'utf8');
const [, ending] = /'\.\/app\.service(.*)'/.exec(module);
const added = module.replace(/imports: \[\s*\]/, 'imports: [WeappModule]');
if (added === module) throw new Error(`The scaffold has changed:\n${module}`);
writeFileSync(file, `import { WeappModule } from './weapp.module${ending}';\n${added}`);
