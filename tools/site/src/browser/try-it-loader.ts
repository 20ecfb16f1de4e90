import { loadScript } from './page.ts';

/** The panel's script is loaded when somebody opens it. */
export function enableTryIt(): void {
  const details = document.getElementById('try');
  if (!(details instanceof HTMLDetailsElement)) return;
  details.addEventListener('toggle', () => details.open && loadScript('try-it.js'), { once: true });
}
