import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { type Package, runsOn } from '@weapp-openapi/matrix/packages';
import { run } from '@weapp-openapi/programs/run';
import type { Program } from './program.ts';
import type { Reader } from './reader.ts';
import { testCommand } from './test-runner.ts';

// Node 20 prints an ExperimentalWarning for imported JSON.
const OPTIONS = ['--disable-warning=ExperimentalWarning', '--import', './to-mock.mjs'];
/** The first bytes of a JPEG, for programs that send photo.jpg from their folder. */
const PICTURE = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16);
const APP = { appid: 'wx448f04719cd48f69', secret: 'APPSECRET' };

/**
 * Runs the compiled programs on each Node that they support, with WeChat's hosts redirected to the mock
 * server. Programs marked `compile` are skipped.
 *
 * @returns The failures, each with the line of the README.
 */
export async function runAll(
  { folder, nodes }: Reader,
  programs: Program[],
  packages: Package[],
  mockUrl: string,
): Promise<string[]> {
  const tasks = nodes.flatMap((node) =>
    programs
      .filter((program) => !program.marks.compile && admits(program, packages, node.version))
      .map((program) => ({ node, program })),
  );
  await writeFile(join(folder, 'photo.jpg'), PICTURE);
  const env = await environment(mockUrl);
  const failures: string[] = [];
  const work = async () => {
    for (let task = tasks.shift(); task; task = tasks.shift()) {
      const { node, program } = task;
      const file = join('out', program.file.replace(/\.ts$/, '.js'));
      const command = program.marks.runner
        ? await testCommand(folder, file, program.marks.runner)
        : [...OPTIONS, file];
      const ended = await run([node.program, ...command], { cwd: folder, env });
      const reason = judge(program, ended);
      if (reason) failures.push(`${program.readme}:${program.line}: on Node ${node.version} ${reason}`);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return failures.sort();
}

/**
 * Whether those of our packages that a program imports support this Node, and the one whose README it is in: its
 * context imports it.
 */
function admits({ text, readme }: Program, packages: Package[], version: string): boolean {
  const used = packages.filter(
    ({ manifest, folder }) =>
      new RegExp(`from '${manifest.name}['/]`).test(text) || folder.endsWith(`/${dirname(readme)}`),
  );
  return used.every(({ manifest }) => runsOn(manifest, version));
}

/** Why a program failed; undefined if it ended as expected. */
export function judge(
  { marks: { throws, runner } }: Pick<Program, 'marks'>,
  { code, stdout, stderr }: { code: number | undefined; stdout: string; stderr: string },
): string | undefined {
  if (throws !== undefined) {
    if (code === 1 && stderr.includes(throws)) return undefined;
    return `it should fail with an error containing ${throws}, but ended with code ${code}:\n${stdout}${stderr}`;
  }
  if (code !== 0) return `it ended with code ${code}:\n${stdout}${stderr}`;
  // Jest writes its report there.
  return stderr === '' || runner ? undefined : `it wrote to stderr:\n${stderr}`;
}

/** The environment variables that the READMEs use. */
async function environment(mockUrl: string): Promise<Record<string, string>> {
  const query = new URLSearchParams({ grant_type: 'client_credential', ...APP });
  const answer = await fetch(`${mockUrl}/cgi-bin/token?${query}`);
  const { access_token } = (await answer.json()) as { access_token: string };
  return {
    MOCK_URL: mockUrl,
    ACCESS_TOKEN: access_token,
    WEAPP_APPID: APP.appid,
    WEAPP_SECRET: APP.secret,
    COMPONENT_APPID: 'wx0000000000000001',
    COMPONENT_SECRET: 'COMPONENTSECRET',
    TOKEN_KEY: randomBytes(32).toString('base64'),
    TOKEN_SERVICE_SECRET: randomBytes(32).toString('hex'),
  };
}
