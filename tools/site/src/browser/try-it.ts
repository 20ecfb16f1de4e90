document.querySelector('.try-panel')?.append('…');
export {};
