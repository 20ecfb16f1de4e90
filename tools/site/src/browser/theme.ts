// In the head, so that a page is never drawn in the wrong colours first.
import { readKept } from './kept.ts';

const theme = readKept('theme');
if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
