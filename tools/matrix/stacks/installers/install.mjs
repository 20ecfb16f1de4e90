// A project with nothing of ours but weapp-openapi, installed by pnpm or by Yarn 1: every subpath can be imported and
// required, whatever else the package manager hides. Arguments: the program, then its flags.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [program, ...args] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'weapp-install-'));
try {
  // The packages are not in a registry yet: what the tarballs depend on is pinned to the tarballs.
  const tarballs = JSON.parse(process.env.TARBALLS);
  const pins = Object.fromEntries(Object.entries(tarballs).map(([name, file]) => [name, `file:${file}`]));
  const manifest = {
    name: 'only-weapp',
    private: true,
    // What the READMEs say to install for weapp-openapi/file, weapp-openapi/sql and weapp-openapi/crypto/sm.
    dependencies: {
      'weapp-openapi': pins['weapp-openapi'],
      'fs-native-extensions': '1.5.1',
      kysely: '0.28.19',
      'sm-crypto-v2': '1.15.1',
    },
    resolutions: pins,
  };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'pnpm-workspace.yaml'), JSON.stringify({ overrides: pins, packages: ['.'] }));
  const bin = join(import.meta.dirname, 'node_modules/.bin', program);
  execFileSync(bin, ['install', ...args], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  const require = createRequire(pathToFileURL(join(folder, 'main.cjs')));
  const { exports } = JSON.parse(
    readFileSync(join(folder, 'node_modules/weapp-openapi/package.json'), 'utf8'),
  );
  const subpaths = Object.keys(exports).filter((path) => path !== './package.json');
  const names = subpaths.map((path) => `weapp-openapi${path.slice(1)}`);
  const lines = names.map((name, index) => `import * as m${index} from '${name}';`);
  writeFileSync(
    join(folder, 'main.mjs'),
    `${lines.join('\n')}\nm0.createWeapp({ appid: 'a', secret: 'b' });\n`,
  );
  execFileSync(process.execPath, [join(folder, 'main.mjs')], { stdio: ['ignore', 'inherit', 'inherit'] });
  for (const name of names) require(name);
  console.log(`${names.length} subpaths, beside ${readdirSync(join(folder, 'node_modules')).join(' ')}`);
} finally {
  rmSync(folder, { recursive: true });
}
