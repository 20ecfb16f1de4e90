/** Arrows go through a list of links and folds, from its search box too. For the list's `onKeyDown`. */
export function followArrows(event: KeyboardEvent): void {
  const list = event.currentTarget;
  if ((event.key !== 'ArrowDown' && event.key !== 'ArrowUp') || !(list instanceof HTMLElement)) return;
  const places = [...list.querySelectorAll<HTMLElement>('input, summary, a')].filter(
    (each) => each.offsetParent !== null,
  );
  const at = places.indexOf(document.activeElement as HTMLElement);
  const next = places[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
}
