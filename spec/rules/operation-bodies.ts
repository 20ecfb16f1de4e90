import type { Body, Context, Location, MediaType, Operation, Reference } from './redocly.ts';

interface OperationBody {
  what: 'request' | 'response';
  mediaType: string;
  media: MediaType;
  location: Location;
}

/** The media types of an operation's request and of its 200 response, wherever they are defined. */
export function* bodies(operation: Operation, context: Context): Generator<OperationBody> {
  yield* media('request', operation.requestBody, context.location.child('requestBody'), context);
  yield* media(
    'response',
    operation.responses?.['200'],
    context.location.child(['responses', '200']),
    context,
  );
}

function* media(
  what: OperationBody['what'],
  body: Body | Reference | undefined,
  place: Location,
  { resolve }: Context,
): Generator<OperationBody> {
  if (!body) return;
  const target = '$ref' in body ? resolve<Body>(body) : { node: body, location: place };
  for (const [mediaType, node] of Object.entries(target.node?.content ?? {}))
    if (node)
      yield {
        what,
        mediaType,
        media: node,
        location: (target.location ?? place).child(['content', mediaType]),
      };
}
