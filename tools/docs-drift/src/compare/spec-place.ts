import type { Part } from '../facts/page-facts.ts';
import type { SpecOperation } from '../spec/operation.ts';
import type { SpecField } from '../spec/schema-fields.ts';
import { isFile } from './field-type.ts';

/** Where the spec has a field that the docs list in one of their parts. */
export interface SpecPlace {
  field?: SpecField;
  /** A part other than the docs': `in query`. */
  elsewhere?: Part;
  /** The spec has it in another form: the `default` response, or a response that is a file. */
  covered?: true;
}

/** Finds the spec's field for a documented one. */
export function specPlace(spec: SpecOperation, part: Part, path: string, docsType: string): SpecPlace {
  const field = spec.parts[part][path];
  if (field) return { field };
  const other = part === 'body' ? 'query' : part === 'query' ? 'body' : undefined;
  const found = other && spec.parts[other][path];
  // The docs have one heading for the input of all methods; a GET has no body.
  if (found) return spec.method === 'GET' ? { field: found } : { field: found, elsewhere: other };
  if (part === 'response' && (isGiven(spec, part, path) || (spec.binary && isFile(docsType))))
    return { covered: true };
  return {};
}

const ENVELOPE = new Set(['ToUserName', 'FromUserName', 'CreateTime', 'MsgType', 'Event']);

/**
 * Whether a field needs no mention on the page: errcode and errmsg in every response, and in every event what
 * https://developers.weixin.qq.com/miniprogram/dev/framework/server-ability/message-push.html describes.
 */
export function isGiven({ kind }: SpecOperation, part: Part, path: string): boolean {
  if (kind === 'event') return part === 'body' && ENVELOPE.has(path);
  return part === 'response' && (path === 'errcode' || path === 'errmsg');
}

/** The reason for a deviation, on the object that a field belongs to, where `required` is too. */
export function deviationOfObject(spec: SpecOperation, part: Part, path: string): string | undefined {
  const end = path.lastIndexOf('.');
  return end < 0 ? spec.deviations[part] : spec.parts[part][path.slice(0, end)]?.deviation;
}

/** The reason for a deviation, on the nearest field above or on the body as a whole. */
export function deviationAbove(spec: SpecOperation, part: Part, path: string): string | undefined {
  const steps = path.split('.');
  while (steps.pop() !== undefined && steps.length > 0) {
    const deviation = spec.parts[part][steps.join('.')]?.deviation;
    if (deviation !== undefined) return deviation;
  }
  return spec.deviations[part];
}
