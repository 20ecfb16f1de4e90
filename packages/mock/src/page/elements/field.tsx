import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface FieldProps {
  label: string;
  hint?: string | undefined;
  value: string;
  onInput(value: string): void;
  placeholder?: string;
  type?: 'text' | 'number' | 'url' | 'password' | 'tel';
  list?: string;
  isRequired?: boolean;
  /** `code`: letters of one width. */
  look?: 'code';
  min?: number;
}

/** A labelled line of input. */
export function Field({ label, hint, value, onInput, look, isRequired, type = 'text', ...rest }: FieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        // Preact's types pair each type with its roles; no role is given here.
        type={type as 'text'}
        class={look}
        value={value}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
        aria-describedby={hint ? `${id}-hint` : undefined}
        autoComplete="off"
        autoCapitalize="off"
        spellcheck={false}
        required={isRequired}
        {...rest}
      />
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

/** A labelled choice. The children are its options. */
export function Choice(props: {
  label: string;
  hint?: string;
  value: string;
  onChange(value: string): void;
  children: ComponentChildren;
}) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      <select
        id={id}
        value={props.value}
        onChange={({ currentTarget }) => props.onChange(currentTarget.value)}
        aria-describedby={props.hint && `${id}-hint`}
      >
        {props.children}
      </select>
      {props.hint && (
        <p class="hint" id={`${id}-hint`}>
          {props.hint}
        </p>
      )}
    </div>
  );
}
