/** What the report does by itself: the switches, and the figures under the pointer. */
export const SCRIPT = `
'use strict';
(() => {
  const root = document.documentElement;
  const kept = (name) => { try { return localStorage.getItem('weapp-report ' + name); } catch { return null; } };
  const keep = (name, value) => { try { localStorage.setItem('weapp-report ' + name, value); } catch {} };
  const show = (name, value) => {
    if (name === 'language') {
      root.lang = value === 'zh' ? 'zh-CN' : 'en';
      document.title = root.dataset[value];
    } else if (value === 'system') delete root.dataset.theme;
    else root.dataset.theme = value;
    for (const button of document.querySelectorAll('button[data-' + name + ']')) {
      button.setAttribute('aria-pressed', String(button.dataset[name] === value));
    }
  };
  const language = kept('language') ?? root.dataset.language ?? (navigator.language.startsWith('zh') ? 'zh' : 'en');
  const start = () => {
    show('language', language === 'zh' ? 'zh' : 'en');
    const theme = kept('theme');
    show('theme', theme === 'light' || theme === 'dark' ? theme : 'system');
  };
  start();
  document.addEventListener('DOMContentLoaded', () => {
    start();
    document.querySelector('.switches').hidden = false;
    for (const name of ['language', 'theme']) {
      for (const button of document.querySelectorAll('button[data-' + name + ']')) {
        button.addEventListener('click', () => {
          keep(name, button.dataset[name]);
          show(name, button.dataset[name]);
        });
      }
    }
    for (const plot of document.querySelectorAll('.plot[data-table]')) point(plot);
  });
  function point(plot) {
    const table = document.getElementById(plot.dataset.table);
    const points = Number(plot.dataset.points);
    const columns = plot.dataset.columns.split(' ').map(Number);
    const tip = document.createElement('div');
    const cross = document.createElement('div');
    tip.className = 'tip';
    cross.className = 'cross';
    plot.addEventListener('pointermove', (event) => {
      const box = plot.getBoundingClientRect();
      const share = Math.min(1, Math.max(0, (event.clientX - box.left) / box.width));
      const index = points < 2 ? 0 : Math.round(share * (points - 1));
      const cells = table.tBodies[0].rows[index].cells;
      const head = table.tHead.rows[0].cells;
      tip.replaceChildren(...[0, ...columns].map((column) => {
        const line = document.createElement('div');
        if (column > 0) line.append(...head[column].cloneNode(true).childNodes, ' ');
        line.append(...cells[column].cloneNode(true).childNodes);
        return line;
      }));
      const at = points < 2 ? 50 : (100 * index) / (points - 1);
      cross.style.left = at + '%';
      tip.style.left = at > 50 ? 'auto' : 'calc(' + at + '% + 10px)';
      tip.style.right = at > 50 ? 'calc(' + (100 - at) + '% + 10px)' : 'auto';
      plot.append(cross, tip);
    });
    plot.addEventListener('pointerleave', () => { tip.remove(); cross.remove(); });
  }
})();
`;
