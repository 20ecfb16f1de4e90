import type { Part } from '../code/curl.ts';
import { writeExact } from '../code/exact.ts';
import type { Details } from '../server/operations.ts';
import type { App } from '../server/weapp.ts';

/** What a form holds. */
export interface Draft {
  query: Record<string, string>;
  /** JSON text; undefined where the operation takes none. */
  body: string | undefined;
  /** The text fields of a form with files. */
  fields: Record<string, string>;
  files: Record<string, File | undefined>;
  /** Of the user that was chosen: what the body is signed with. */
  sessionKey?: string;
  /** `errcode=45009`, `example=success`, or the usual answer. */
  prefer: string;
  /** Milliseconds. */
  delay: string;
}

export interface FileField {
  name: string;
  required: boolean;
  mediaType: string;
}

/** The operation's example. An operation that takes no token names the app itself. */
export function draftOf({ credentials, example, method }: Details, app: App): Draft {
  const { files } = example;
  const own = credentials.includes('access_token') ? {} : { ...app };
  const [query, body] = [replace(example.query ?? {}, own), replace(example.body, own)];
  const texts = Object.entries(query).map(([name, value]) => [
    name,
    value === undefined ? '' : String(value),
  ]);
  // Checked only if the mock has the app's keys; the form lets one fill in a right one.
  const signatures = credentials
    .filter((name) => name !== 'access_token')
    .map((name) => [name, '0'.repeat(64)]);
  const isForm = fileFieldsOf(files).length > 0;
  return {
    query: Object.fromEntries([...texts, ...signatures]),
    body: isForm || method === 'GET' || body === undefined ? undefined : writeExact(body),
    fields: isForm ? textsOf(body) : {},
    files: {},
    prefer: '',
    delay: '',
  };
}

/** The fields that the example has too, instead of the example's. */
function replace<Value>(example: Value, own: Readonly<Record<string, string>>): Value {
  if (typeof example !== 'object' || example === null) return example;
  const replaced = Object.entries(own).filter(([name]) => Object.hasOwn(example, name));
  return { ...example, ...Object.fromEntries(replaced) };
}

const textsOf = (body: unknown): Record<string, string> =>
  Object.fromEntries(Object.entries(Object(body)).map(([name, value]) => [name, String(value)]));

/** The files of a form, the required ones first. */
export function fileFieldsOf(files: unknown): FileField[] {
  if (!Array.isArray(files)) return [];
  return (files as FileField[]).toSorted((one, other) => Number(other.required) - Number(one.required));
}

/** What the header Prefer says. */
export function preferenceOf({ prefer, delay }: Draft): Record<string, string> {
  const wishes = [prefer, delay && `delay=${delay}`].filter(Boolean);
  return wishes.length === 0 ? {} : { prefer: wishes.join(', ') };
}

/** The query as it is sent: a field that is left empty is not. */
export const queryOf = ({ query }: Draft): Record<string, string> =>
  Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ''));

/** The parts of a form, for showing the call as code. */
export function partsOf(draft: Draft, files: readonly FileField[]): Part[] | undefined {
  if (files.length === 0) return undefined;
  const sent = files.filter(({ name, required }) => required || draft.files[name]);
  return [
    ...Object.entries(draft.fields).map(([name, text]) => ({ name, text })),
    ...sent.map(({ name, mediaType }) => ({
      name,
      filename: draft.files[name]?.name ?? sampleName(mediaType),
      isSample: draft.files[name] === undefined,
    })),
  ];
}

export const sampleName = (mediaType: string): string =>
  `sample.${mediaType.startsWith('video') ? 'mp4' : mediaType.startsWith('audio') ? 'mp3' : mediaType === 'application/octet-stream' || mediaType.startsWith('image') ? 'png' : 'bin'}`;
