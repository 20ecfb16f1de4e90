// The sources under test use Prism as it is published: from dist/engine.cjs, which loads in a third of the time that
// the whole of Prism takes.
import { registerHooks } from 'node:module';

const SOURCES = new URL('../src/', import.meta.url).href;
const ENGINE = new URL('../dist/engine.cjs', import.meta.url).href;

registerHooks({
  resolve(specifier, context, next) {
    const isInside = /^(?:@stoplight\/|qr$)/.test(specifier) && context.parentURL?.startsWith(SOURCES);
    return isInside ? { url: ENGINE, format: 'commonjs', shortCircuit: true } : next(specifier, context);
  },
});
