import { bodies } from './operation-bodies.ts';
import type { Context, Operation, Parameter, Reference, Schema } from './redocly.ts';

interface Field {
  schema: Schema;
  required: boolean;
}

/**
 * The fields with a given name in the request (query or body) or the 200 response, wherever they are defined. Dots
 * lead into objects: `data.list`. Several fields if branches of oneOf or anyOf have it, none if nothing has it.
 */
export function* fields(
  what: 'request' | 'response',
  name: string,
  operation: Operation,
  context: Context,
): Generator<Field> {
  const path = name.split('.');
  for (const { required, schema, file } of what === 'request' ? parameters(name, operation, context) : [])
    yield* follow(schema, [], required, file, context);
  for (const body of bodies(operation, context)) {
    const { schema } = body.media;
    if (body.what === what && schema)
      yield* follow(schema, path, false, body.location.source.absoluteRef, context);
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
  required: boolean,
  file: string,
  context: Context,
): Generator<Field> {
  const target =
    '$ref' in start ? context.resolve<Schema>(start, file) : { node: start, location: undefined };
  const schema = target.node;
  if (!schema) return;
  if (name === undefined) {
    yield { schema, required };
    return;
  }
  const place = target.location?.source.absoluteRef ?? file;
  for (const branch of [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])])
    yield* follow(branch, [name, ...rest], required, place, context);
  const field = schema.properties?.[name];
  if (field) yield* follow(field, rest, schema.required?.includes(name) ?? false, place, context);
}
