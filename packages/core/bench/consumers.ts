// Programs that call operations of the spec with the inputs of its examples, so that they compile.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SPEC = fileURLToPath(import.meta.resolve('@weapp-openapi/spec/openapi.json'));

interface Operation {
  operationId: string;
  parameters?: unknown[];
  requestBody?: { content: Record<string, { examples?: { success?: { value: unknown } } }> };
}

export interface SpecCall {
  id: string;
  path: string;
  body: string;
}

/** The operations that take all their input as JSON and have an example of it, in the spec's order. */
export function callsOfSpec(): SpecCall[] {
  const { paths }: { paths: Record<string, { post?: Operation }> } = JSON.parse(readFileSync(SPEC, 'utf8'));
  return Object.entries(paths).flatMap(([path, { post }]) => {
    const example = post?.requestBody?.content['application/json']?.examples?.success;
    if (!post || !example || post.parameters) return [];
    return [{ id: post.operationId, path, body: JSON.stringify(example.value) }];
  });
}

/** Calls by operation, each answer used once. */
export const byName = (calls: readonly SpecCall[]): string =>
  `import { createClient } from '@weapp-openapi/core';
const wx = createClient();
${calls.map(({ id, body }, index) => `export const answer${index} = await wx.${id}(${body});`).join('\n')}
`;

/** Calls by path, of this client or of openapi-fetch. */
export const byPath = (calls: readonly SpecCall[], by: 'ours' | 'openapi-fetch'): string =>
  `${
    by === 'ours'
      ? `import { createClient } from '@weapp-openapi/core';\nconst wx = createClient();`
      : `import createClient from 'openapi-fetch';\nimport type { paths } from './paths.ts';\nconst wx = createClient<paths>();`
  }
${calls.map(({ path, body }, index) => `export const answer${index} = (await wx.POST('${path}', { body: ${body} })).data;`).join('\n')}
`;

/** Writes the `paths` type that openapi-typescript, a dependency of the code generator, makes of the spec. */
export function generatePaths(file: string): void {
  const codegen = createRequire(import.meta.resolve('@weapp-openapi/codegen/package.json'));
  const cli = join(dirname(codegen.resolve('openapi-typescript/package.json')), 'bin/cli.js');
  execFileSync(process.execPath, [cli, SPEC, '--output', file, '--default-non-nullable=false'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
