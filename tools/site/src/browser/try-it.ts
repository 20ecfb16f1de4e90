// Loaded when somebody opens the panel: it sends the call to a mock server on this machine.

import type { TryData } from './try/data.ts';
import { makePanel } from './try/panel.ts';

const data = document.getElementById('call-data')?.textContent;
const place = document.querySelector('.try-panel');
if (data && place) place.append(makePanel(JSON.parse(data) as TryData));
