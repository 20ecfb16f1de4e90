import type { Package } from './packages.ts';
import type { Tool } from './platforms.ts';

/** One thing to run on one platform. */
export interface Cell {
  /** For example `node 20.19.0`. */
  platform: string;
  /** What runs there, for example `ES module`. */
  task: string;
  /** Undefined where the platform has no program for this machine. */
  command: readonly [string, ...string[]] | undefined;
  cwd: string;
  /** Milliseconds after which the program is killed; as `run` has it unless given. */
  timeout?: number;
  env?: Record<string, string>;
  /** stderr may be written to: the platform does so when all is well. */
  talks?: boolean;
  /** What the program has to say on stderr before it fails, where it is meant to fail. */
  refuses?: RegExp;
}

/** What the cells are made from. */
export interface Setup {
  tools: Tool[];
  packages: Package[];
  /** Where the packages for all platforms are installed, in npm's `linked` layout. */
  library: string;
  /** Where all packages are installed. */
  mock: string;
  mockUrl: string;
  /** The packages' sources as a workspace of Deno's, and what Deno keeps from run to run. */
  deno: { sources: string; cache: string };
}

/** A program of a tool with its arguments. */
export const cell = ({ name, version, program }: Tool, task: string, cwd: string, args: string[]): Cell => ({
  platform: `${name} ${version}`,
  task,
  cwd,
  command: program === undefined ? undefined : [program, ...args],
});
