import { findOperation } from '../operation/find.ts';
import type { Operation } from '../operation/spec.ts';
import { Failure } from '../output/failure.ts';
import type { Io } from '../output/io.ts';

/**
 * The operation of a name.
 *
 * @throws {Failure} with the nearest names if there is none.
 */
export function theOperation({ say }: Io, name: string): Operation {
  const found = findOperation(name);
  if ('operation' in found) return found.operation;
  if ('several' in found)
    throw new Failure(say('severalOperations', { name, names: found.several.join(', ') }));
  const { near } = found;
  const question = near.length > 0 ? say('didYouMean', { names: near.join(say('or')) }) : '';
  throw new Failure(
    `${say('unknownOperation', { name: name.slice(0, 100) })}${question}\n${say('searchHint')}`,
  );
}
