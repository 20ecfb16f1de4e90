#!/usr/bin/env node
import { languageOf } from './words/text.ts';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 13)) {
  const { generalWords } = await import('./words/general.ts');
  const text = generalWords.oldNode[languageOf(undefined, process.env)];
  process.stderr.write(`weapp: ${text.replace('{version}', process.versions.node)}\n`);
  process.exitCode = 2;
} else {
  const { runProcess } = await import('./process.ts');
  await runProcess();
}
