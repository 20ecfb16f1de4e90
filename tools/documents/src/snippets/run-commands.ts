import type { Package } from '@weapp-openapi/matrix/packages';
import { run } from '@weapp-openapi/programs/run';
import { type Command, whyNot } from './shell.ts';

/** Third-party packages that READMEs run with npx. */
const OTHERS = ['@stoplight/prism-cli'];

/**
 * Checks the commands, and runs curl commands against the mock server.
 *
 * @returns The failures, each with the line of the README.
 */
export async function runCommands(
  commands: Command[],
  {
    packages,
    others,
    mockUrl,
    folder,
  }: { packages: Package[]; others: string[]; mockUrl: string; folder: string },
): Promise<string[]> {
  const ours = new Map(packages.map(({ manifest: { name, bin = {} } }) => [name, Object.keys(bin)]));
  const failures: string[] = [];
  for (const command of commands) {
    const reason =
      whyNot(command, { ours, others: [...others, ...OTHERS] }) ??
      (command.text.startsWith('curl ') ? await curl(command.text, mockUrl, folder) : undefined);
    if (reason) failures.push(`${command.readme}:${command.line}: ${reason}`);
  }
  return failures;
}

async function curl(command: string, mockUrl: string, cwd: string): Promise<string | undefined> {
  const text = command
    .replace('http://127.0.0.1:4010', mockUrl)
    .replace('curl ', 'curl --silent --show-error ');
  const { code, stdout, stderr } = await run(['sh', '-c', text], { cwd });
  // A made-up token works with stock Prism but not with our mock (40001): only an unknown path is a failure.
  const isAnswer = /^\{/.test(stdout) && !stdout.includes('"errcode":40066');
  return code === 0 && isAnswer ? undefined : `curl ended with code ${code}:\n${stdout}${stderr}`;
}
