// What importing costs in a fresh process, and whether it loads undici. Run after the build; BENCH_NODE as for
// client.ts.
import { heading, median, rounds, run, table, variantNode } from './variants.ts';

const ROUNDS = 15;
const at = (path: string) => new URL(path, import.meta.url).href;
const NOTHING = 'an empty module';
const MODULES: Record<string, string> = {
  [NOTHING]: at('./empty.mjs'),
  '@weapp-openapi/core': '@weapp-openapi/core',
  '@weapp-openapi/core/operations': '@weapp-openapi/core/operations',
  '@weapp-openapi/core/undici': '@weapp-openapi/core/undici',
  undici: 'undici',
  // By its file: core, which the umbrella depends on, cannot depend on the umbrella.
  'weapp-openapi': at('../../weapp/dist/index.js'),
};

interface Import {
  wall: number;
  cpu: number;
  undici: boolean;
  fetch: boolean;
}

const results = await rounds(ROUNDS, Object.keys(MODULES), (name) =>
  run<Import>('./import-variant.mjs', [MODULES[name] ?? '']),
);
const figure = (name: string, key: 'wall' | 'cpu') =>
  median(results.get(name)?.map((result) => result[key]) ?? []);

heading('cold import, in ms', variantNode(), `${ROUNDS} rounds`);
table(
  ['', 'wall', 'CPU', 'wall above empty', 'loads undici', "loads Node's fetch"],
  Object.keys(MODULES).map((name) => [
    name,
    figure(name, 'wall').toFixed(1),
    figure(name, 'cpu').toFixed(1),
    (figure(name, 'wall') - figure(NOTHING, 'wall')).toFixed(1),
    results.get(name)?.some((result) => result.undici) ? 'yes' : 'no',
    results.get(name)?.some((result) => result.fetch) ? 'yes' : 'no',
  ]),
);
