import { enableCopy } from './copy.ts';
import { keep } from './kept.ts';
import { enableMenu } from './menu.ts';
import { openTarget } from './open-target.ts';
import { enableSearch } from './search.ts';
import { enableTheme } from './theme-switch.ts';
import { enableToc } from './toc.ts';
import { enableTryIt } from './try-it-loader.ts';

enableTheme();
enableMenu();
enableCopy();
enableSearch();
enableToc();
enableTryIt();
openTarget();
addEventListener('hashchange', openTarget);

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]'))
  link.addEventListener('click', () => {
    keep('language', link.dataset.language ?? '');
    link.hash = location.hash; // fields and errcodes have the same anchors in both languages
  });
