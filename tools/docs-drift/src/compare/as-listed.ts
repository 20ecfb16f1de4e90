import type { PageState } from '../lock/page-state.ts';
import type { SpecOperation } from '../spec/operation.ts';
import { isGiven } from './spec-place.ts';

/**
 * An event with its fields where the page lists them. Beside the envelope, some messages have one object
 * (`<upload_event>`), and the page's table has the fields of that object without the object.
 */
export function asListed(spec: SpecOperation, { body: listed }: PageState): SpecOperation {
  const { body } = spec.parts;
  const own = Object.keys(body).filter((path) => !path.includes('.') && !isGiven(spec, 'body', path));
  const [object, ...others] = own;
  if (spec.kind !== 'event' || !listed || object === undefined || others.length > 0) return spec;
  const below = `${object}.`;
  const isLeftOut = body[object]?.types.has('object') && listed[object] === undefined;
  if (!isLeftOut || !Object.keys(listed).some((path) => body[below + path])) return spec;
  const fields = Object.entries(body)
    .filter(([path]) => path !== object)
    .map(([path, field]) => [path.startsWith(below) ? path.slice(below.length) : path, field] as const);
  return { ...spec, parts: { ...spec.parts, body: Object.fromEntries(fields) } };
}
