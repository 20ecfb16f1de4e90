import { type Change, Log } from '../change.ts';
import type { Located } from '../document.ts';
import { sectionChanged } from '../messages/operations.ts';
import { compareAnnotations, compareRest } from './annotations.ts';
import { compareRequestBodies, compareResponses } from './bodies.ts';
import type { Context } from './direction.ts';
import { compareParameters } from './parameters.ts';
import { compareTraits, TRAIT_KEYS } from './traits.ts';

const KNOWN: ReadonlySet<string> = new Set([
  ...TRAIT_KEYS,
  'operationId',
  'tags',
  'parameters',
  'requestBody',
  'responses',
]);

/** Compares two versions of an operation, or of a webhook: of those WeChat sends the request. */
export function compareOperation(
  was: Located,
  is: Located,
  kind: 'operation' | 'webhook',
  documents: Pick<Context, 'before' | 'after'>,
): Change[] {
  const [before, after] = [was.operation, is.operation];
  const isWebhook = kind === 'webhook';
  const log = new Log(scopeOf(is, kind));
  const moved = was.section !== is.section || (before.tags ?? []).join() !== (after.tags ?? []).join();
  if (moved)
    // Generators write a file or class for each tag.
    log.add(
      'major',
      'section-changed',
      'tags',
      sectionChanged((before.tags ?? []).join(), (after.tags ?? []).join()),
    );
  compareAnnotations(before, after, '', log);
  compareTraits({ before, after, documents }, log);
  compareRest(before, after, KNOWN, '', log);
  const sent: Context = { ...documents, direction: 'sent', log };
  const received: Context = { ...documents, direction: 'received', log };
  compareParameters(before.parameters ?? [], after.parameters ?? [], isWebhook ? received : sent);
  compareRequestBodies(
    { before: before.requestBody, after: after.requestBody },
    isWebhook ? 'message' : 'request',
    isWebhook ? received : sent,
  );
  compareResponses(
    before.responses ?? {},
    after.responses ?? {},
    responsePlace(isWebhook ? 'reply' : 'response'),
    isWebhook ? sent : received,
  );
  return log.changes;
}

/** `default` is the shared failure; a status other than 200 shows in the place. */
const responsePlace = (word: string) => (status: string) =>
  status === '200' ? word : status === 'default' ? 'error' : `${word} ${status}`;

export const scopeOf = ({ operation, path, section }: Located, kind: 'operation' | 'webhook') =>
  kind === 'webhook' ? { webhook: path, section } : { operationId: operation.operationId, section };
