// Keeps a core busy until its parent process exits.
process.on('disconnect', () => process.exit());
function work() {
  const end = performance.now() + 100;
  while (performance.now() < end);
  setImmediate(work);
}
work();
