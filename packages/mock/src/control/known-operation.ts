import { nearest } from '../engine/nearest.ts';
import { operationNames } from '../engine/operation-names.ts';

/** @throws {RangeError} if the spec has no operation of that name; it suggests the nearest. */
export function checkOperation(name: unknown): void {
  if (operationNames.includes(name as string)) return;
  const asked = String(name).slice(0, 100);
  const near = nearest(asked, operationNames);
  throw new RangeError(
    `@weapp-openapi/mock: no operation is called ${asked}.${near ? ` Did you mean ${near}?` : ''}`,
  );
}
