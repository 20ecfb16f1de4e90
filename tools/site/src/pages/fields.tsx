import type { Field } from '../spec/field.ts';
import type { Context } from './context.ts';
import { Raw } from './raw.tsx';

/** Fields up to this number are all unfolded: nobody wants to click for five lines. */
const FEW = 24;

/** A table of fields; those inside an object or list are in a table below it that can be folded. */
export function Fields({
  context,
  fields,
  prefix,
}: {
  context: Context;
  fields: readonly Field[];
  prefix: string;
}) {
  return (
    <Table context={context} fields={fields} prefix={prefix} isOpen={countOf(fields) <= FEW} depth={0} />
  );
}

interface TableProps {
  context: Context;
  fields: readonly Field[];
  prefix: string;
  isOpen: boolean;
  depth: number;
}

function Table({ context, fields, prefix, isOpen, depth }: TableProps) {
  const { say } = context.site;
  return (
    <table class="fields">
      {depth === 0 && (
        <thead>
          <tr>
            <th>{say('field')}</th>
            <th>{say('type')}</th>
            <th>{say('description')}</th>
          </tr>
        </thead>
      )}
      <tbody>
        {fields.map((field) => (
          <Row key={field.name} {...{ context, field, prefix, isOpen, depth }} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ context, field, prefix, isOpen, depth }: Omit<TableProps, 'fields'> & { field: Field }) {
  const { say } = context.site;
  const id = `${prefix}.${field.place}`;
  return (
    <>
      <tr id={id}>
        <td class="name">
          <a href={`#${id}`}>
            <code>{field.name}</code>
          </a>
          {field.required && (
            <Required say={say} isSent={prefix === 'query' || prefix === 'body' || prefix === 'reply'} />
          )}
          {field.deprecated && <span class="mark retired">{say('deprecated')}</span>}
        </td>
        <td class="type">{field.type}</td>
        <td>
          {field.description && <Raw html={context.md(field.description)} />}
          {field.values.length > 0 && <Values context={context} values={field.values} />}
          {field.limits.length > 0 && (
            <ul class="limits">
              {field.limits.map((limit) => (
                <li key={limit}>{limit}</li>
              ))}
            </ul>
          )}
          {field.deviation && (
            <details class="deviation">
              <summary>{say('differs')}</summary>
              <Raw html={context.md(field.deviation)} />
            </details>
          )}
        </td>
      </tr>
      {field.fields.length > 0 && (
        <tr class="inner">
          <td colSpan={3}>
            <details open={isOpen || depth > 0}>
              <summary>{say('innerFields', { count: field.fields.length, name: field.name })}</summary>
              <Table {...{ context, prefix, isOpen }} fields={field.fields} depth={depth + 1} />
            </details>
          </td>
        </tr>
      )}
    </>
  );
}

/** Of what one sends, or of what always comes. */
const Required = ({ say, isSent }: { say: Context['site']['say']; isSent: boolean }) => (
  <span class={isSent ? 'mark required' : 'mark always'} data-pagefind-ignore>
    {say(isSent ? 'required' : 'always')}
  </span>
);

function Values({ context, values }: { context: Context; values: readonly string[] }) {
  return (
    <p class="values">
      {context.site.say('values')}{' '}
      {values.map((value) => (
        <>
          <code key={value}>{value}</code>{' '}
        </>
      ))}
    </p>
  );
}

const countOf = (fields: readonly Field[]): number =>
  fields.reduce((count, field) => count + 1 + countOf(field.fields), 0);
