// The parts of Prism that are published inside of the package, against the whole of it.
import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const dist = join(import.meta.dirname, '../dist');

describe('the engine', () => {
  // That it does what the whole of Prism does: test/faults/engine.test.ts. All tests of the sources run on it.
  it('needs nothing but Node', () => {
    const source = readFileSync(join(dist, 'engine.cjs'), 'utf8');
    const names = new Set(Array.from(source.matchAll(/\brequire\("([^"]+)"\)/g), ([, name = '']) => name));
    // Ajv has requires in text that it writes into files for others; Pino looks for its printer, and does without.
    const others = [...names].filter(
      (name) => !isBuiltin(name) && !/^(?:ajv|ajv-formats)\/dist\/|^pino-pretty$/.test(name),
    );
    expect(others).toEqual([]);
  });

  it('has the licences of what is inside beside it', () => {
    const text = readFileSync(join(dist, 'engine.LICENSES.txt'), 'utf8');
    for (const name of [
      '@stoplight/prism-http',
      '@stoplight/http-spec',
      'ajv',
      'json-schema-faker',
      'lodash',
    ]) {
      expect(text).toMatch(new RegExp(`^${name} [\\d.]+ \\(`, 'm'));
    }
    expect(text).toContain('Apache License');
  });
});
