import { type Change, Log } from '../change.ts';
import { type Document, isSame } from '../document.ts';
import { credentialAdded } from '../messages/operations.ts';
import {
  descriptionChanged,
  otherChanged,
  schemeChanged,
  schemeRemoved,
  serverAdded,
  serverRemoved,
} from '../messages/texts.ts';
import { compareAnnotations, compareRest } from './annotations.ts';

/** Compared by the operations, or no change at all: the version is a result of the changes. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  'paths',
  'webhooks',
  'components',
  'security',
  'servers',
  'tags',
  'info',
]);

type Named = Record<string, unknown>;

/** Compares what belongs to the whole document: hosts, credentials, texts. */
export function compareWhole(before: Document, after: Document): Change[] {
  const log = new Log({ section: '' });
  compareAnnotations(before, after, '', log);
  compareRest(before, after, ELSEWHERE, '', log);
  const [info, infoNow] = [node(before.info), node(after.info)];
  compareAnnotations(info, infoNow, 'info', log);
  compareRest(info, infoNow, new Set(['version']), 'info', log);
  compareServers(before, after, log);
  compareCredentials(before, after, log);
  const [tags, tagsNow] = [byKey(before.tags, 'name'), byKey(after.tags, 'name')];
  for (const name of new Set([...tags.keys(), ...tagsNow.keys()]))
    if (!isSame(tags.get(name), tagsNow.get(name)))
      log.add('patch', 'description-changed', `tags.${name}`, descriptionChanged(`tags.${name}`));
  return log.changes;
}

function compareServers(before: Document, after: Document, log: Log): void {
  const [was, is] = [byKey(before.servers, 'url'), byKey(after.servers, 'url')];
  for (const [url, server] of is) {
    const place = `servers.${url}`;
    const former = was.get(url);
    if (!former) log.add('minor', 'server-added', place, serverAdded(url));
    else {
      compareAnnotations(former, server, place, log);
      compareRest(former, server, new Set(['url']), place, log);
    }
  }
  for (const url of was.keys())
    if (!is.has(url)) log.add('minor', 'server-removed', `servers.${url}`, serverRemoved(url));
}

function compareCredentials(before: Document, after: Document, log: Log): void {
  const [was, is] = [before, after].map((document) => document.components?.securitySchemes ?? {});
  for (const name of new Set([...Object.keys(was ?? {}), ...Object.keys(is ?? {})])) {
    const place = `securitySchemes.${name}`;
    const [scheme, schemeNow] = [was?.[name], is?.[name]];
    if (!scheme) log.add('minor', 'credential-changed', place, credentialAdded(name));
    else if (!schemeNow) log.add('major', 'credential-changed', place, schemeRemoved(name));
    else {
      const [left, right] = [node(scheme), node(schemeNow)];
      compareAnnotations(left, right, place, log);
      const sent = ({ description: _, ...rest }: Named) => rest;
      if (!isSame(sent(left), sent(right)))
        log.add('major', 'credential-changed', place, schemeChanged(name));
    }
  }
  for (const kind of Object.keys({ ...before.components, ...after.components })) {
    const isReached = ['schemas', 'responses', 'parameters', 'requestBodies', 'headers', 'securitySchemes'];
    if (!isReached.includes(kind) && !isSame(before.components?.[kind], after.components?.[kind]))
      log.add('minor', 'other-changed', 'components', otherChanged('components', kind));
  }
}

const node = (value: unknown): Named => (typeof value === 'object' && value !== null ? (value as Named) : {});

const byKey = (list: unknown, key: string) =>
  new Map((Array.isArray(list) ? list : []).map((entry) => [String(node(entry)[key]), node(entry)]));
