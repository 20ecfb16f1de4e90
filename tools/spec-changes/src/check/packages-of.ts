import type { Change } from '../change.ts';
import type { Kind } from '../kinds.ts';

/** Kinds that only the document has: nothing in core or push is made from them. */
const IN_THE_SPEC_ONLY: ReadonlySet<Kind> = new Set([
  'note-changed',
  'errcode-when-added',
  'errcode-when-removed',
]);

/** The packages whose users notice a change. */
export function packagesOf({ kind, webhook }: Change): string[] {
  const also = webhook === undefined ? '@weapp-openapi/core' : '@weapp-openapi/push';
  return IN_THE_SPEC_ONLY.has(kind) ? ['@weapp-openapi/spec'] : ['@weapp-openapi/spec', also];
}
