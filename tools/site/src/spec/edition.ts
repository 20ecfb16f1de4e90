import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Language } from '../texts/language.ts';
import type { Document, Errcode, Errcodes, Operation, Response, Schema } from './document.ts';
import { parseExact } from './exact.ts';

/** An operation, or a message that WeChat pushes, with where it is in the document. */
export interface Entry extends Operation {
  kind: 'operation' | 'webhook';
  method: 'GET' | 'POST';
  /** Of a webhook: the message's name. */
  path: string;
  section: string;
}

export interface Section {
  name: string;
  /** WeChat's Chinese title. */
  title: string;
  description: string;
  entries: readonly Entry[];
}

/** The spec in one language. */
export interface Edition {
  language: Language;
  document: Document;
  operations: ReadonlyMap<string, Entry>;
  webhooks: ReadonlyMap<string, Entry>;
  sections: readonly Section[];
  errcodes: Errcodes;
  /** A schema itself instead of a reference to it. */
  resolve(schema: Schema): Schema;
  responseOf(entry: Operation): Response;
  /** What an errcode means to an operation of the section. */
  errcodeIn(section: string, code: number): Errcode | undefined;
}

export function readEdition(language: Language): Edition {
  const suffix = language === 'zh' ? '.zh-CN' : '';
  const document = read(`openapi${suffix}`) as Document;
  const errcodes = read(`errcodes${suffix}`) as Errcodes;
  const operations = entriesOf('operation', document.paths);
  const webhooks = entriesOf('webhook', document.webhooks);
  const { schemas, responses } = document.components;
  const resolve = (schema: Schema): Schema => {
    if (schema.$ref === undefined) return schema;
    const { $ref, ...own } = schema;
    const target = schemas[lastPart($ref)];
    if (!target) throw new Error(`No schema is called ${$ref}.`);
    return { ...resolve(target), ...own };
  };
  return {
    language,
    document,
    operations,
    webhooks,
    sections: document.tags.map((tag) => ({
      name: tag.name,
      title: tag['x-displayName'],
      description: tag.description ?? '',
      entries: [...operations.values(), ...webhooks.values()].filter(({ section }) => section === tag.name),
    })),
    errcodes,
    resolve,
    responseOf({ responses: { 200: found } }) {
      if (!found) return { description: '' };
      return (found.$ref && responses[lastPart(found.$ref)]) || found;
    },
    errcodeIn: (section, code) => errcodes.sections[section]?.[code] ?? errcodes.general[code],
  };
}

const load = createRequire(import.meta.url);
const read = (name: string) =>
  parseExact(readFileSync(load.resolve(`@weapp-openapi/spec/${name}.json`), 'utf8'));

const lastPart = (reference: string): string => reference.slice(reference.lastIndexOf('/') + 1);

function entriesOf(kind: Entry['kind'], paths: Document['paths']): Map<string, Entry> {
  const entries = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]): [string, Entry] => [
      operation.operationId,
      {
        ...operation,
        kind,
        path,
        method: method === 'get' ? 'GET' : 'POST',
        section: operation.tags[0] ?? '',
      },
    ]),
  );
  return new Map(entries);
}
