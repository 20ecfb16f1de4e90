import { isBuiltin } from 'node:module';
import { environmentLanguage } from '@weapp-openapi/core';
import { needsNode } from '../messages/store.ts';

// At import, not at the first call: a program that cannot work says so when it starts.
if (!isBuiltin('node:sqlite')) {
  const { bun, node } = process.versions;
  throw new Error(needsNode(bun ? `Bun ${bun}` : `Node ${node}`)[environmentLanguage()]);
}

type Sqlite = typeof import('node:sqlite');

/**
 * node:sqlite, loaded at the first call: a program that uses PostgreSQL never loads it.
 *
 * Loading it prints an ExperimentalWarning on Node 22 and 24. It says nothing about this package that its user
 * could act on, so that one warning is held back while the module loads, which is synchronous.
 */
export function nodeSqlite(): Sqlite {
  const { emitWarning } = process;
  process.emitWarning = ((warning: string | Error, ...rest: unknown[]) => {
    if (rest[0] === 'ExperimentalWarning' && String(warning).includes('SQLite')) return;
    Reflect.apply(emitWarning, process, [warning, ...rest]);
  }) as typeof emitWarning;
  try {
    return process.getBuiltinModule('node:sqlite');
  } finally {
    process.emitWarning = emitWarning;
  }
}
