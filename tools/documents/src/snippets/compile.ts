import { run } from '@weapp-openapi/programs/run';

/** A compiler error in a line of a file. */
export interface Finding {
  file: string;
  line: number;
  /** For example `TS2304`. */
  code: string;
  message: string;
}

/**
 * Runs the compiler `tsc` on the project in a folder.
 *
 * @throws Error with its output when it fails without reporting an error in a file.
 */
export async function compile(tsc: string, folder: string, args: string[] = []): Promise<Finding[]> {
  const { code, stdout, stderr } = await run(
    [process.execPath, tsc, '-p', folder, '--pretty', 'false', ...args],
    { cwd: folder, timeout: 600_000 },
  );
  const findings = readFindings(stdout);
  if (code !== 0 && findings.length === 0) throw new Error(`tsc failed:\n${stdout}${stderr}`);
  return findings;
}

/** Parses the output of tsc with `--pretty false`. */
export function readFindings(output: string): Finding[] {
  const findings: Finding[] = [];
  for (const text of output.split('\n')) {
    const [, file, line, code, message] = /^(\S.*)\((\d+),\d+\): error (TS\d+): (.*)$/.exec(text) ?? [];
    if (file && code && message) findings.push({ file, line: Number(line), code, message });
    else if (/^\s+\S/.test(text)) {
      const last = findings.at(-1);
      if (last) last.message += `\n${text}`;
    }
  }
  return findings;
}

/** TypeScript's error codes for an undeclared name. */
const MISSING = new Set(['TS2304', 'TS2503', 'TS2552', 'TS2580', 'TS2582', 'TS2584', 'TS18004']);

/** The undeclared names that a file uses, without duplicates. */
export function missingNames(findings: Finding[], file: string): string[] {
  const names = findings
    .filter((finding) => finding.file === file && MISSING.has(finding.code))
    .flatMap(({ message }) => /'([\w$]+)'/.exec(message)?.[1] ?? []);
  return [...new Set(names)];
}
