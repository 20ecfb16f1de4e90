// One variant of cold-import.ts: a fresh process that imports one module.
import { createRequire } from 'node:module';

const [specifier] = process.argv.slice(2);
const began = performance.now();
const before = process.cpuUsage();
await import(specifier);
const { user, system } = process.cpuUsage(before);
const wall = performance.now() - began;
// undici is CommonJS, which leaves its files here; fetch is Node's own copy, which it loads when first used.
const loaded = Object.keys(createRequire(import.meta.url).cache);
const undici = loaded.some((file) => /[\\/]undici[\\/]/.test(file));
const fetch = process.moduleLoadList.includes('NativeModule internal/deps/undici/undici');
process.send({ wall, cpu: (user + system) / 1000, undici, fetch }, () => process.exit());
