import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../shell/icon.tsx';

/** Where one types what to look for in a list. `/` goes there, unless somebody is writing. */
export function SearchBox(props: {
  label: string;
  placeholder: string;
  value: string;
  onInput(value: string): void;
}) {
  const { label, placeholder, value, onInput } = props;
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof Element && event.target.matches('input, textarea, select')) return;
      event.preventDefault();
      box.current?.focus();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  return (
    <div class="search">
      <Icon name="search" />
      <input
        ref={box}
        type="search"
        aria-label={label}
        placeholder={placeholder}
        value={value}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
        autoComplete="off"
        spellcheck={false}
      />
      <kbd title={label}>/</kbd>
    </div>
  );
}
