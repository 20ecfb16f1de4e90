import { say } from './page.ts';

const SHOWN = 1500;

export function enableCopy(): void {
  document.addEventListener('click', async ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-copy]') : null;
    const code = button?.parentElement?.querySelector('code');
    if (!button || !code) return;
    await write(code);
    button.textContent = say('copied');
    setTimeout(() => {
      button.textContent = say('copy');
    }, SHOWN);
  });
}

/** Where pages may not write to the clipboard, as on plain http, the code is at least selected. */
async function write(code: Element): Promise<void> {
  try {
    await navigator.clipboard.writeText(code.textContent ?? '');
  } catch {
    getSelection()?.selectAllChildren(code);
    document.execCommand('copy');
  }
}
