import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Change } from '../src/change.ts';
import type { ErrcodeList } from '../src/compare/errcodes.ts';
import { compareSpecs } from '../src/compare/specs.ts';
import type { Body, Document, Operation, Schema } from '../src/document.ts';

const read = (file: string) =>
  readFileSync(createRequire(import.meta.url).resolve(`@weapp-openapi/spec/${file}`), 'utf8');

/** The real bundle. */
export const BUNDLE: Document = JSON.parse(read('openapi.json'));
export const ERRCODES: ErrcodeList = JSON.parse(read('errcodes.json'));

/** What the tests change: copying and comparing all operations would take most of their time. */
const CHANGED =
  /^(?:get(?:PhoneNumber|AccessToken|PubNewTemplatetitles|QRCode|DailyRetain)|imgAiCrop|add(?:Order|NearbyPoi)|activeLicenseDevice|checkrealnameinfo|clearQuota)$/;
const MESSAGES = /^(?:wxa_punish_event|check_biz|subscribe_msg_popup_event)$/;

/** The real bundle with only these operations and webhooks. */
export const PART: Document = partOf(BUNDLE);

function partOf({ paths = {}, webhooks = {}, components = {}, ...document }: Document): Document {
  const operations = Object.entries(paths).filter(([, item]) =>
    Object.values(item).some((operation) => CHANGED.test((operation as Operation).operationId)),
  );
  const messages = Object.entries(webhooks).filter(([name]) => MESSAGES.test(name));
  const used = new Set<string>();
  const visit = (node: unknown): void => {
    const text = JSON.stringify(node);
    for (const [, kind = '', name = ''] of text.matchAll(/"#\/components\/(\w+)\/(\w+)"/g)) {
      if (used.has(name)) continue;
      used.add(name);
      visit(components[kind]?.[name]);
    }
  };
  visit([operations, messages]);
  const schemas = Object.entries(components.schemas ?? {}).filter(([name]) => used.has(name));
  return {
    ...document,
    paths: Object.fromEntries(operations),
    webhooks: Object.fromEntries(messages),
    components: { ...components, schemas: Object.fromEntries(schemas) },
  };
}

/** A copy of the bundle to be changed. */
export class Edited {
  readonly document: Document;

  constructor(document: Document = PART) {
    this.document = structuredClone(document);
  }

  /** An operation, or a webhook by its key. */
  operation(name: string): Operation {
    const webhook = this.document.webhooks?.[name]?.post as Operation | undefined;
    const found = Object.values(this.document.paths ?? {})
      .flatMap((item) => Object.values(item) as Operation[])
      .find(({ operationId }) => operationId === name);
    return webhook ?? found ?? missing(name);
  }

  schema(name: string): Schema {
    return (this.document.components?.schemas?.[name] as Schema) ?? missing(name);
  }

  /** A field by its way from a schema: `GetPhoneNumberResponse phone_info countryCode`, `[]` for an item. */
  field(way: string): Schema {
    const [name = '', ...names] = way.split(' ');
    return names.reduce((schema, next) => {
      const target = schema.$ref ? this.schema(schema.$ref.replace(/.*\//, '')) : schema;
      return (next === '[]' ? target.items : target.properties?.[next]) ?? missing(way);
    }, this.schema(name));
  }

  response(name: string, status = '200'): Body {
    return this.operation(name).responses?.[status] ?? missing(name);
  }
}

/** What a change of the bundle is reported as; with `backwards`, the same change undone. */
export function changesOf(edit: (edited: Edited) => void, { backwards = false, of = PART } = {}): Change[] {
  const edited = new Edited(of);
  edit(edited);
  return backwards ? compareSpecs(edited.document, of) : compareSpecs(of, edited.document);
}

function missing(name: string): never {
  throw new Error(`The bundle has no ${name}: adjust the test.`);
}
