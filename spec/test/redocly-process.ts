// Runs Redocly CLI again and again in one process: its start costs 0.4 s of CPU time, a further run 0.08 s.
// Each message is a run (the folder and the arguments); the answer is what it printed.
//
// The CLI runs when its entry module is imported, so each run imports it under a new name; the modules that the entry
// imports stay loaded.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const CLI = join(import.meta.dirname, '../node_modules/@redocly/cli/lib/index.js');

export interface Run {
  folder: string;
  files: string[];
  config: string;
}

export interface Printed {
  stdout: string;
  stderr: string;
}

let stdout = '';
let stderr = '';
let reports = 0;
let done: () => void = () => {};

process.stdout.write = (text: string | Uint8Array) => {
  stdout += text;
  // Each report is one JSON text, whose last line is `}`.
  if (/^}\s*$/m.test(String(text)) && stdout.match(/^}/gm)?.length === reports) done();
  return true;
};
process.stderr.write = (text: string | Uint8Array) => {
  stderr += text;
  return true;
};
const exit = process.exit.bind(process);
// The CLI exits by itself when it cannot run at all, for example because of its configuration.
process.exit = (() => done()) as typeof process.exit;

let count = 0;
process.on('message', async ({ folder, files, config }: Run) => {
  stdout = '';
  stderr = '';
  reports = files.length;
  process.argv = [process.execPath, CLI, 'lint', ...files, '--format=json', '--config', config];
  process.chdir(folder);
  const printed = new Promise<void>((resolve) => {
    done = resolve;
  });
  await import(`${pathToFileURL(CLI)}?${count++}`);
  await printed;
  process.chdir(import.meta.dirname);
  process.send?.({ stdout, stderr } satisfies Printed);
});
process.on('disconnect', () => exit(0));
