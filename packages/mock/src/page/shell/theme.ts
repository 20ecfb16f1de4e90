import { kept } from './kept.ts';

export type Theme = 'auto' | 'light' | 'dark';

/** The theme after this one, round and round. */
export const NEXT: Record<Theme, Theme> = { auto: 'light', light: 'dark', dark: 'auto' };

export function keptTheme(): Theme {
  const found = kept.get('theme');
  return found === 'light' || found === 'dark' ? found : 'auto';
}

/** page.css knows the attribute. */
export function applyTheme(theme: Theme): void {
  kept.set('theme', theme);
  if (theme === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
