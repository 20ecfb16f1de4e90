import type { Entry } from '../spec/edition.ts';
import type { Context } from './context.ts';
import { Raw } from './raw.tsx';

export interface ErrcodeRow {
  code: number;
  message: string;
  meaning: string;
  remedy: string;
  /** The fields that cause it. */
  fields: readonly string[];
}

/** The documented errcodes of an operation, with what the spec says of them. */
export function errcodeRows({ site: { edition } }: Context, entry: Entry): ErrcodeRow[] {
  return (entry['x-errcodes'] ?? []).map((code) => {
    const said = edition.errcodeIn(entry.section, code);
    const when = (entry['x-errcode-when'] ?? []).filter((rule) => rule.code === code);
    const fields = when.flatMap((rule) => rule.fields ?? (rule.field === undefined ? [] : [rule.field]));
    return {
      code,
      message: said?.message ?? '',
      meaning: said?.meaning ?? '',
      remedy: said?.remedy ?? '',
      fields: [...new Set(fields)].filter((name) => name !== '*'),
    };
  });
}

export function ErrcodeTable({ context, rows }: { context: Context; rows: readonly ErrcodeRow[] }) {
  const { say } = context.site;
  return (
    <table class="errcodes">
      <thead>
        <tr>
          <th>{say('errcode')}</th>
          <th>{say('meaning')}</th>
          <th>{say('remedy')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ code, message, meaning, remedy, fields }) => (
          <tr key={code} id={`errcode.${code}`}>
            <td>
              <a href={context.to(`errcodes/${code}`)}>
                <code>{code}</code>
              </a>
              {message && <span class="errmsg">{message}</span>}
            </td>
            <td>
              <Raw html={context.md(meaning)} />
              {fields.length > 0 && (
                <p class="caused">
                  <Raw
                    html={context.md(
                      say('causedBy', { fields: fields.map((name) => `\`${name}\``).join(' ') }),
                    )}
                  />
                </p>
              )}
            </td>
            <td>
              <Raw html={context.md(remedy)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
