import { render } from 'preact';
import { live } from './server/live.ts';
import { forgetTokens } from './server/weapp.ts';
import { Page } from './shell/page.tsx';
import { applyTheme, keptTheme } from './shell/theme.ts';

applyTheme(keptTheme());
live.on('reset', forgetTokens);
live.start();
const place = document.getElementById('page');
if (place) render(<Page />, place);
