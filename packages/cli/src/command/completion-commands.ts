import type { Command } from 'commander';
import { type Io, print } from '../output/io.ts';

/** `completion`, and `complete`, which the scripts call. */
export function addCompletionCommands(weapp: Command, io: Io): void {
  const { say } = io;
  weapp
    .command('completion')
    .description(say('completionAbout'))
    .argument('<shell>', say('shellArgument'))
    .action(async (shell: string) => {
      const { SCRIPTS } = await import('../completion/scripts.ts');
      const { choice } = await import('./choice.ts');
      const shells = Object.keys(SCRIPTS) as (keyof typeof SCRIPTS)[];
      io.stdout.write(SCRIPTS[choice(io, 'completion', shell, shells)]);
    });
  weapp
    .command('complete', { hidden: true })
    .argument('<line>')
    .action(async (line: string) => {
      const { repliesTo } = await import('../completion/replies.ts');
      const { profileNames } = await import('../profile/profiles.ts');
      for (const reply of repliesTo(line, weapp, { profiles: await profileNames(io) })) print(io, reply);
    });
}
