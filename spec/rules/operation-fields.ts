import { bodies } from './operation-bodies.ts';
import type { Context, Operation, Parameter, Reference, Schema } from './redocly.ts';

export interface Field {
  schema: Schema;
  /** Required wherever the object around it is. */
  required: boolean;
  /** Required by one branch of the object around it. */
  alternative: boolean;
  isQuery: boolean;
}

/**
 * The fields with a given name in the request (query or body) or the 200 response, wherever they are defined. Dots
 * lead into objects, `[]` into the items of a list, `.*` into the values of a map: `data.list[].name`. Several fields
 * if branches of oneOf or anyOf have it, none if nothing has it.
 */
export function* fields(
  what: 'request' | 'response',
  name: string,
  operation: Operation,
  context: Context,
): Generator<Field> {
  const path = name.split('.').flatMap((step) => step.replaceAll('[]', '.[]').split('.'));
  for (const { required, schema, file } of what === 'request' ? parameters(name, operation, context) : [])
    for (const field of follow(schema, [], { required }, file, context)) yield { ...field, isQuery: true };
  for (const body of bodies(operation, context)) {
    const { schema } = body.media;
    if (body.what === what && schema)
      yield* follow(schema, path, {}, body.location.source.absoluteRef, context);
  }
}

function* parameters(name: string, { parameters }: Operation, { resolve, location }: Context) {
  for (const parameter of parameters ?? []) {
    const target =
      '$ref' in parameter ? resolve<Parameter>(parameter) : { node: parameter, location: undefined };
    if (target.node?.in !== 'query' || target.node.name !== name || !target.node.schema) continue;
    const file = (target.location ?? location).source.absoluteRef;
    yield { required: target.node.required === true, schema: target.node.schema, file };
  }
}

function* follow(
  start: Schema | Reference,
  [name, ...rest]: string[],
  { required = false, alternative = false }: Partial<Field>,
  file: string,
  context: Context,
): Generator<Field> {
  const target =
    '$ref' in start ? context.resolve<Schema>(start, file) : { node: start, location: undefined };
  const schema = target.node;
  if (!schema) return;
  if (name === undefined) {
    yield { schema, required, alternative, isQuery: false };
    return;
  }
  const place = target.location?.source.absoluteRef ?? file;
  const branches = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];
  for (const branch of branches) yield* follow(branch, [name, ...rest], {}, place, context);
  const { items, additionalProperties } = schema;
  if (name === '[]' && items) yield* follow(items, rest, {}, place, context);
  if (name === '*' && typeof additionalProperties === 'object')
    yield* follow(additionalProperties, rest, {}, place, context);
  const field = schema.properties?.[name];
  const asks = (branch: Schema | Reference) =>
    !('$ref' in branch) && branch.required?.includes(name) === true;
  const state = { required: schema.required?.includes(name) ?? false, alternative: branches.some(asks) };
  if (field) yield* follow(field, rest, state, place, context);
}
