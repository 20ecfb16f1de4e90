// Keeps a core busy until the process that started it is gone.
process.on('disconnect', () => process.exit());
function work() {
  const end = performance.now() + 100;
  while (performance.now() < end);
  setImmediate(work);
}
work();
