import type { Call, Credential, Part } from '../code/call.ts';
import type { Parameter, Schema } from './document.ts';
import type { Edition, Entry } from './edition.ts';
import { isRaw } from './exact.ts';

/** A file that stands for any in examples. */
const FILE = 'photo.jpg';

/** The call of an operation's example. */
export function callOf(edition: Edition, entry: Entry, example?: unknown): Call {
  const content = entry.requestBody?.content ?? {};
  const form = content['multipart/form-data'];
  const json = content['application/json'];
  const body = example ?? json?.examples?.success?.value;
  const query = (entry.parameters ?? []).filter(({ required, ...rest }) => required || hasExample(rest));
  return {
    operationId: entry.operationId,
    method: entry.method,
    path: entry.path,
    query: Object.fromEntries(query.map((one) => [one.name, exampleOf(edition, one)])),
    body: body === undefined ? undefined : JSON.stringify(body, null, 2),
    parts: form && partsOf(edition, form.schema),
    credentials: credentialsOf(entry),
    isBinary: isBinary(edition, entry),
  };
}

/** Without its own, the document's security holds: an access_token. */
export const credentialsOf = ({ security }: Entry): Credential[] =>
  (security ? security.flatMap((schemes) => Object.keys(schemes)) : ['access_token']) as Credential[];

/** Whether a success is a file. */
export function isBinary(edition: Edition, entry: Entry): boolean {
  const types = Object.keys(edition.responseOf(entry).content ?? {});
  return types.length > 0 && !types.includes('application/json');
}

const hasExample = ({ example, schema }: Omit<Parameter, 'required'>) =>
  example !== undefined || schema.examples !== undefined;

function exampleOf(edition: Edition, { example, schema }: Parameter): string {
  const whole = edition.resolve(schema);
  const value = example ?? whole.examples?.[0] ?? whole.const ?? whole.enum?.[0] ?? whole.default ?? '1';
  return isRaw(value) ? value.rawJSON : String(value);
}

/** A form has no example, since files cannot stand in one: its required fields. */
function partsOf(edition: Edition, schema: Schema): Part[] {
  const { properties = {}, required = [] } = edition.resolve(schema);
  return Object.entries(properties)
    .map(([name, field]) => ({ name, field: edition.resolve(field) }))
    .filter(({ name }) => required.includes(name))
    .map(({ name, field }) =>
      field.format === 'binary'
        ? { name, filename: FILE }
        : { name, text: String(field.examples?.[0] ?? field.enum?.[0] ?? field.const ?? '1') },
    );
}
