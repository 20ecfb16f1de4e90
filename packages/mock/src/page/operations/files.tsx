import { Field } from '../elements/field.tsx';
import { useTexts } from '../texts/language.tsx';
import type { Draft, FileField } from './draft.ts';

/** The fields of a form with files; where none is chosen, a sample is sent. */
export function Files(props: {
  draft: Draft;
  files: readonly FileField[];
  onChange(part: Partial<Draft>): void;
}) {
  const texts = useTexts();
  const { draft, files, onChange } = props;
  return (
    <fieldset>
      <legend>{texts.operation.files}</legend>
      {Object.entries(draft.fields).map(([name, value]) => (
        <Field
          key={name}
          label={name}
          look="code"
          value={value}
          onInput={(text) => onChange({ fields: { ...draft.fields, [name]: text } })}
        />
      ))}
      {files.map(({ name, required }) => (
        <div class="field" key={name}>
          <label for={`file-${name}`}>
            {name} {!required && <span class="hint">{texts.optional}</span>}
          </label>
          {/* The browser's own words would be in its language, not in the page's. */}
          <div class="file">
            <input
              id={`file-${name}`}
              type="file"
              aria-label={name}
              onChange={({ currentTarget }) =>
                onChange({ files: { ...draft.files, [name]: currentTarget.files?.[0] } })
              }
            />
            <span class="file-button" aria-hidden="true">
              {texts.operation.choose}
            </span>
            <span class="hint">
              {draft.files[name]?.name ?? (required ? texts.operation.noFile : texts.operation.withoutFile)}
            </span>
          </div>
        </div>
      ))}
    </fieldset>
  );
}
