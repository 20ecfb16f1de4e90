import { type Body, type Media, resolve } from '../document.ts';
import {
  becameOptional,
  becameRequired,
  bodyAdded,
  bodyRemoved,
  headerAdded,
  headerRemoved,
  mediaTypeAdded,
  mediaTypeRemoved,
  responseAdded,
  responseRemoved,
} from '../messages/bodies.ts';
import { compareAnnotations, compareRest } from './annotations.ts';
import type { Context } from './direction.ts';
import { compareSchemas } from './schema.ts';

/** Two versions of a body, either of which may be missing. */
interface Bodies {
  before: Body | undefined;
  after: Body | undefined;
}

/** Compares what an operation is sent, or a webhook sends. */
export function compareRequestBodies({ before, after }: Bodies, place: string, context: Context): void {
  const { log, direction } = context;
  const isSent = direction === 'sent';
  if (before && after) {
    const [was, is] = [resolve(context.before, before), resolve(context.after, after)];
    if (Boolean(was.required) !== Boolean(is.required)) {
      if (is.required) log.add(isSent ? 'major' : 'minor', 'body-required', place, becameRequired(place));
      else log.add(isSent ? 'minor' : 'major', 'body-optional', place, becameOptional(place));
    }
    compareBodies(was, is, place, context);
  } else if (after)
    log.add(isSent && after.required ? 'major' : 'minor', 'body-added', place, bodyAdded(place));
  else if (before) log.add('major', 'body-removed', place, bodyRemoved(place));
}

/** Compares the responses by their status. `name` gives the place of one: `response` of 200. */
export function compareResponses(
  before: Record<string, Body>,
  after: Record<string, Body>,
  name: (status: string) => string,
  context: Context,
): void {
  for (const status of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [was, is] = [before[status], after[status]];
    const place = name(status);
    if (was && is) compareBodies(resolve(context.before, was), resolve(context.after, is), place, context);
    else if (is) context.log.add('minor', 'response-added', place, responseAdded(place));
    else context.log.add('major', 'response-removed', place, responseRemoved(place));
  }
}

const KNOWN: ReadonlySet<string> = new Set(['required', 'content', 'headers', '$ref']);
const MEDIA: ReadonlySet<string> = new Set(['schema']);

function compareBodies(before: Body, after: Body, place: string, context: Context): void {
  const { log } = context;
  compareAnnotations({ ...before }, { ...after }, place, log);
  compareRest({ ...before }, { ...after }, KNOWN, place, log);
  compareHeaders(before.headers ?? {}, after.headers ?? {}, place, context);
  const [was, is] = [before.content ?? {}, after.content ?? {}];
  const compared = new Set<string>();
  let isFirst = true;
  for (const type of new Set([...Object.keys(was), ...Object.keys(is)])) {
    const [left, right] = [was[type], is[type]];
    if (left && right) {
      compareMedia(left, right, isFirst ? place : `${place} (${type})`, compared, context);
      isFirst = false;
    } else if (right) log.add('minor', 'media-type-added', place, mediaTypeAdded(place, type));
    else log.add('major', 'media-type-removed', place, mediaTypeRemoved(place, type));
  }
}

function compareMedia(before: Media, after: Media, place: string, compared: Set<string>, context: Context) {
  compareAnnotations({ ...before }, { ...after }, place, context.log);
  compareRest({ ...before }, { ...after }, MEDIA, place, context.log);
  // XML mostly has the schema of the JSON before it.
  const key = `${before.schema?.$ref} ${after.schema?.$ref}`;
  if (compared.has(key) && before.schema?.$ref && after.schema?.$ref) return;
  compared.add(key);
  compareSchemas({ before: before.schema ?? {}, after: after.schema ?? {} }, place, context);
}

type Headers = NonNullable<Body['headers']>;

function compareHeaders(before: Headers, after: Headers, place: string, context: Context): void {
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const at = `${place} headers.${name}`;
    const [was, is] = [before[name], after[name]];
    if (was && is) {
      compareAnnotations({ ...was }, { ...is }, at, context.log);
      compareRest({ ...was }, { ...is }, MEDIA, at, context.log);
      compareSchemas({ before: was.schema ?? {}, after: is.schema ?? {} }, at, context);
    } else if (is) context.log.add('minor', 'header-added', at, headerAdded(at));
    else context.log.add('major', 'header-removed', at, headerRemoved(at));
  }
}
