import type { Package } from './packages.ts';
import type { Tool } from './platforms.ts';

/** One thing to run on one platform. */
export interface Cell {
  /** For example `node 20.19.0`. */
  platform: string;
  /** What runs there, for example `ES module`. */
  task: string;
  /** Undefined if the platform has no program for this machine. */
  command: readonly [string, ...string[]] | undefined;
  cwd: string;
  /** Milliseconds after which the program is killed; the default of `run` unless given. */
  timeout?: number;
  env?: Record<string, string>;
  /** Output to stderr is allowed: the platform writes there even on success. */
  talks?: boolean;
  /** What the program must write to stderr before it fails, if it is expected to fail. */
  refuses?: RegExp;
}

/** What the cells are built from. */
export interface Setup {
  tools: Tool[];
  packages: Package[];
  /** Where the packages for all platforms are installed, in npm's `linked` layout. */
  library: string;
  /** Where all packages are installed. */
  mock: string;
  mockUrl: string;
  /** The packages' sources as a Deno workspace, and what Deno keeps from run to run. */
  deno: { sources: string; cache: string };
}

/** A program of a tool with its arguments. */
export const cell = ({ name, version, program }: Tool, task: string, cwd: string, args: string[]): Cell => ({
  platform: `${name} ${version}`,
  task,
  cwd,
  command: program === undefined ? undefined : [program, ...args],
});
