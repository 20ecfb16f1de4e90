import type { Page } from 'playwright-core';

/** What is wrong with the texts of a page, each in a line; empty if nothing is. */
export const faultsOfLayout = (page: Page): Promise<string[]> => page.evaluate<string[]>(CHECK);

/**
 * By geometry. Of each text that can be seen, the boxes of its lines lie within the window and within the card that
 * they belong to, and no two texts cover each other. No box has more in it than it shows, unless it scrolls.
 */
const CHECK = `(() => {
  const faults = [];
  const wide = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > wide) {
    faults.push('the page scrolls sideways: ' + document.documentElement.scrollWidth + ' of ' + wide);
  }
  const say = (text) => JSON.stringify(text.trim().slice(0, 40));
  const boxes = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (node.data.trim() === '' || parent.closest('.hidden, script, style') || !parent.checkVisibility()) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    // What scrolls may be longer than its place.
    const scrolls = parent.closest('.scroll');
    const card = parent.closest('.card, .tiles li, .scroll, header, nav, section');
    const inside = card.getBoundingClientRect();
    for (const { left, right, top, bottom, width, height } of range.getClientRects()) {
      if (width < 1 || height < 1) continue;
      if (scrolls) continue;
      if (left < -0.5 || right > wide + 0.5) faults.push(say(node.data) + ' is outside of the window');
      if (left < inside.left - 0.5 || right > inside.right + 0.5 || top < inside.top - 1 || bottom > inside.bottom + 1) {
        faults.push(say(node.data) + ' is outside of its card');
      }
      // The box of a line is higher than its letters, and more so in Chinese.
      const inset = height * 0.18;
      boxes.push({ node, left: left + 0.5, right: right - 0.5, top: top + inset, bottom: bottom - inset });
    }
  }
  boxes.sort((a, b) => a.top - b.top);
  boxes.forEach((box, index) => {
    for (let next = index + 1; next < boxes.length && boxes[next].top < box.bottom; next++) {
      const other = boxes[next];
      if (other.node !== box.node && other.left < box.right && other.right > box.left) {
        faults.push(say(box.node.data) + ' and ' + say(other.node.data) + ' cover each other');
      }
    }
  });
  for (const element of document.querySelectorAll('body *')) {
    if (element.closest('.hidden, svg') || !element.checkVisibility()) continue;
    const { overflowX } = getComputedStyle(element);
    if (overflowX !== 'visible' && overflowX !== 'auto' && element.scrollWidth > element.clientWidth + 1) {
      faults.push('cut: ' + say(element.textContent));
    }
  }
  return [...new Set(faults)];
})()`;
