// Nest's own `nest new`, with our module added to what it makes. Arguments: a folder, then flags for it.
import { execFileSync } from 'node:child_process';
import { copyFileSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';

const [folder, ...flags] = process.argv.slice(2);
const fixed = ['--skip-install', '--skip-git', '--language=TS', '--package-manager=npm'];
const nest = 'node_modules/@nestjs/cli/bin/nest.js';
execFileSync(process.execPath, [nest, 'new', folder, ...fixed, ...flags], { stdio: 'inherit' });
symlinkSync('../node_modules', `${folder}/node_modules`, 'dir');
copyFileSync('weapp.module.ts', `${folder}/src/weapp.module.ts`);

const file = `${folder}/src/app.module.ts`;
const module = readFileSync(file, 'utf8');
const [, ending] = /'\.\/app\.service(.*)'/.exec(module);
const added = module.replace(/imports: \[\s*\]/, 'imports: [WeappModule]');
if (added === module) throw new Error(`The scaffold has changed:\n${module}`);
writeFileSync(file, `import { WeappModule } from './weapp.module${ending}';\n${added}`);
