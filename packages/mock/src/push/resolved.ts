import { at, openApiDocument } from '../engine/document.ts';

/** What a part of the document says, which may be a reference to another part. */
export function resolved(value: unknown): unknown {
  const ref = at(value, '$ref');
  return typeof ref === 'string' ? at(openApiDocument, ...ref.split('/').slice(1)) : value;
}
