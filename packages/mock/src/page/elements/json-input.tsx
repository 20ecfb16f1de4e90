import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { pretty } from '../code/json-text.ts';
import { useTexts } from '../texts/language.tsx';

/** Why a text is not JSON; undefined if it is. */
export function faultOf(text: string): string | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** A box for JSON that says what is wrong with it. The children are more buttons. */
export function JsonInput(props: {
  label: string;
  value: string;
  onInput(value: string): void;
  children?: ComponentChildren;
}) {
  const { operation: texts, jsonFault } = useTexts();
  const id = useId();
  const { label, value, onInput } = props;
  const fault = value.trim() === '' ? undefined : faultOf(value);
  return (
    <div class="field">
      <div class="bar">
        <label for={id}>{label}</label>
        <span class="buttons">
          {props.children}
          <button
            type="button"
            class="quiet"
            onClick={() => onInput(pretty(value))}
            disabled={fault !== undefined}
          >
            {texts.format}
          </button>
        </span>
      </div>
      <textarea
        id={id}
        class="code"
        value={value}
        rows={Math.min(18, Math.max(4, value.split('\n').length))}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-fault`}
        autoComplete="off"
        autoCapitalize="off"
        spellcheck={false}
      />
      <p class="fault" id={`${id}-fault`} aria-live="polite">
        {fault && `${texts.invalid}${jsonFault(fault)}`}
      </p>
    </div>
  );
}
