/** A letter on one of six colours, always the same for a name. */
export function Avatar({ name }: { name: string }) {
  let sum = 7;
  for (const letter of name) sum = (sum * 33 + (letter.codePointAt(0) ?? 0)) % 9973;
  return (
    <span class={`avatar tint-${sum % 6}`} aria-hidden="true">
      {[...name][0]?.toUpperCase()}
    </span>
  );
}
