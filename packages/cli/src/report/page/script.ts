/** What the report does by itself: the switches, and the figures under the pointer. */
export const SCRIPT = `'use strict';
(() => {
  const root = document.documentElement;
  const chosen = {};
  // A browser may forbid a file to keep anything.
  const kept = (name) => { try { return localStorage.getItem('weapp-report ' + name); } catch { return null; } };
  const keep = (name, value) => { try { localStorage.setItem('weapp-report ' + name, value); } catch {} };

  function show(name, value) {
    chosen[name] = value;
    if (name === 'language') {
      root.lang = value === 'zh' ? 'zh-CN' : 'en';
      document.title = root.dataset[value];
    } else if (value === 'system') delete root.dataset.theme;
    else root.dataset.theme = value;
    press();
  }
  function press() {
    for (const button of document.querySelectorAll('button[data-switch]')) {
      button.setAttribute('aria-pressed', String(chosen[button.dataset.switch] === button.value));
    }
  }

  const theme = kept('theme');
  show('theme', theme === 'light' || theme === 'dark' ? theme : 'system');
  const language = kept('language') || root.dataset.first || (navigator.language.startsWith('zh') ? 'zh' : 'en');
  show('language', language === 'zh' ? 'zh' : 'en');
  document.addEventListener('DOMContentLoaded', () => {
    document.querySelector('.switches').hidden = false;
    press();
    for (const button of document.querySelectorAll('button[data-switch]')) {
      button.addEventListener('click', () => {
        show(button.dataset.switch, button.value);
        keep(button.dataset.switch, button.value);
      });
    }
    for (const plot of document.querySelectorAll('.plot')) tell(plot);
  });

  function tell(plot) {
    const table = document.getElementById(plot.dataset.table);
    const columns = plot.dataset.columns.split(' ').map(Number);
    const at = plot.dataset.at.split(' ').map(Number);
    const tip = document.createElement('div');
    const cross = document.createElement('div');
    tip.className = 'tip';
    cross.className = 'cross';
    plot.addEventListener('pointermove', (event) => {
      const box = plot.getBoundingClientRect();
      const place = (100 * (event.clientX - box.left)) / box.width;
      let index = 0;
      for (let each = 1; each < at.length; each++) {
        if (Math.abs(at[each] - place) < Math.abs(at[index] - place)) index = each;
      }
      const cells = table.tBodies[0].rows[index].cells;
      const names = table.tHead.rows[0].cells;
      tip.replaceChildren(...[0, ...columns].filter((column) => column === 0 || cells[column].childNodes.length > 0).map((column) => {
        const line = document.createElement('div');
        if (column > 0) line.append(...names[column].cloneNode(true).childNodes, ' ');
        line.append(...cells[column].cloneNode(true).childNodes);
        return line;
      }));
      const right = at[index] > 50;
      cross.style.left = at[index] + '%';
      tip.style.left = right ? 'auto' : 'calc(' + at[index] + '% + 10px)';
      tip.style.right = right ? 'calc(' + (100 - at[index]) + '% + 10px)' : 'auto';
      plot.append(cross, tip);
    });
    plot.addEventListener('pointerleave', () => { tip.remove(); cross.remove(); });
  }
})();
`;
