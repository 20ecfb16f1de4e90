/** The side on a narrow screen. */
export function enableMenu(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-menu]');
  const side = document.getElementById('side');
  if (!button || !side) return;
  const show = (open: boolean) => {
    document.body.classList.toggle('menu-open', open);
    button.setAttribute('aria-expanded', String(open));
    if (open) side.querySelector<HTMLElement>('a')?.focus();
  };
  button.addEventListener('click', () => show(!document.body.classList.contains('menu-open')));
  addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !document.body.classList.contains('menu-open')) return;
    show(false);
    button.focus();
  });
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Node && !side.contains(target) && !button.contains(target)) show(false);
  });
  side.querySelector('[aria-current="page"]')?.scrollIntoView({ block: 'nearest' });
}
