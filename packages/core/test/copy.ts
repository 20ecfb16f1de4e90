import { registerHooks } from 'node:module';
import { onTestFinished } from 'vitest';

const SOURCES = new URL('../src/', import.meta.url).href;
// Node's own `import`: in Stryker's runs, the one of this file is Vite's.
const NATIVE = 'data:text/javascript,export default (url) => import(url)';
const { default: load }: { default: (url: string) => Promise<unknown> } = await import(NATIVE);
let copies = 0;

/**
 * Loads a file of src/ once more, and all that it imports from there, now or later in the test: they share nothing
 * with those that the tests import. The files that are `gone` cannot be loaded.
 */
export async function copyOf<T>(path: string, gone: readonly string[] = []): Promise<T> {
  const query = `?copy=${++copies}`;
  const missing = gone.map((file) => `${SOURCES}${file}${query}`);
  const hooks = registerHooks({
    resolve(specifier, context, next) {
      const resolved = next(specifier, context);
      if (!context.parentURL?.endsWith(query) || !resolved.url.startsWith(SOURCES)) return resolved;
      const url = `${resolved.url}${query}`;
      if (missing.includes(url)) throw new Error('ENOENT');
      return { ...resolved, url };
    },
  });
  onTestFinished(() => hooks.deregister());
  return (await load(`${SOURCES}${path}${query}`)) as T;
}
