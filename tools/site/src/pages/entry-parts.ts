import type { Content, Schema } from '../spec/document.ts';
import type { Entry } from '../spec/edition.ts';
import { type Field, fieldOf, fieldsOf } from '../spec/field.ts';
import { rulesOf } from '../spec/rules.ts';
import type { WordKey } from '../texts/texts.ts';
import type { Context } from './context.ts';

/** A table of fields with its heading. */
export interface Part {
  id: 'query' | 'body' | 'response' | 'message' | 'reply';
  title: WordKey;
  fields: readonly Field[];
  /** What is said where there are no fields, or before them. */
  note: string;
}

/** The tables of an operation or a message, in the order in which they are sent. */
export function partsOf(context: Context, entry: Entry): Part[] {
  return entry.kind === 'webhook' ? messageParts(context, entry) : callParts(context, entry);
}

function callParts(context: Context, entry: Entry): Part[] {
  const { edition, say } = context.site;
  const parts: Part[] = [];
  const rules = (whole: Schema | undefined) => (whole ? rulesOf(edition, say, whole).join('\n\n') : '');
  const query = (entry.parameters ?? []).map(({ name, schema, required, description, ...rest }) => {
    const own: Schema = { ...edition.resolve(schema) };
    if (description !== undefined) own.description = description;
    if (rest['x-docs-deviation']) own['x-docs-deviation'] = rest['x-docs-deviation'];
    return fieldOf(edition, say, { name, schema: own, isRequired: required === true, place: '', depth: 0 });
  });
  if (query.length > 0) parts.push({ id: 'query', title: 'query', fields: query, note: '' });
  const schema = schemaOf(entry.requestBody?.content);
  const fields = schema ? fieldsOf(edition, say, schema) : [];
  if (fields.length > 0) parts.push({ id: 'body', title: 'body', fields, note: rules(schema) });
  if (parts.length === 0) {
    const isOpen = entry.security?.length === 0;
    parts.push({ id: 'body', title: 'request', fields: [], note: say(isOpen ? 'noInputAtAll' : 'noInput') });
  }
  const response = edition.responseOf(entry);
  const file = Object.keys(response.content ?? {}).find((type) => type !== 'application/json');
  const answer = schemaOf(response.content);
  const notes = [response.description, file ? say('fileResponse', { type: file }) : ''];
  parts.push({
    id: 'response',
    title: 'response',
    fields: answer && !isBinary(answer) ? fieldsOf(edition, say, answer) : [],
    note: notes.filter(Boolean).join('\n\n'),
  });
  return parts;
}

function messageParts(context: Context, entry: Entry): Part[] {
  const { edition, say } = context.site;
  const schema = schemaOf(entry.requestBody?.content) ?? {};
  const response = edition.responseOf(entry);
  const reply = schemaOf(response.content);
  return [
    {
      id: 'message',
      title: 'message',
      fields: fieldsOf(edition, say, schema),
      note: entry.requestBody?.description ?? '',
    },
    {
      id: 'reply',
      title: 'reply',
      fields: reply ? fieldsOf(edition, say, reply) : [],
      note: response.description || say('replyNone'),
    },
  ];
}

const schemaOf = (content: Content | undefined): Schema | undefined =>
  (content?.['application/json'] ?? Object.values(content ?? {})[0])?.schema;

const isBinary = ({ format }: Schema): boolean => format === 'binary';

/** Every deliberate difference from WeChat's page, with where it is. */
export function deviationsOf(entry: Entry, parts: readonly Part[]): { place: string; reason: string }[] {
  const found = new Map<string, string>();
  const own = entry['x-docs-deviation'];
  if (own) found.set('', own);
  const visit = (fields: readonly Field[]) => {
    for (const field of fields) {
      if (field.deviation) found.set(field.place, field.deviation);
      visit(field.fields);
    }
  };
  for (const { fields } of parts) visit(fields);
  return [...found].map(([place, reason]) => ({ place, reason }));
}
