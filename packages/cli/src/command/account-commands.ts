import { type Command, Option } from 'commander';
import type { Io } from '../output/io.ts';

/** `login`, `logout`, `profiles` and `token`. */
export function addAccountCommands(weapp: Command, io: Io): void {
  const { say } = io;
  weapp
    .command('login')
    .description(say('loginAbout'))
    .option('--appid <appid>', say('appidOption'))
    .option('--secret-stdin', say('secretStdinOption'))
    // Hidden, to say why there is none.
    .addOption(new Option('--secret [secret]').hideHelp())
    .option('--no-check', say('noCheckLoginOption'))
    .action(async (_, command: Command) => {
      const { login } = await import('./login.ts');
      await login(io, command.optsWithGlobals());
    });
  weapp
    .command('logout')
    .description(say('logoutAbout'))
    .action(async (_, command: Command) => {
      const { logout } = await import('./logout.ts');
      await logout(io, command.optsWithGlobals());
    });
  weapp
    .command('profiles')
    .description(say('profilesAbout'))
    .option('--json', say('jsonOption'))
    .action(async (_, command: Command) => {
      const { profiles } = await import('./profiles.ts');
      await profiles(io, command.optsWithGlobals());
    });
  const token = weapp.command('token').description(say('tokenAbout'));
  token
    .command('get')
    .description(say('tokenGetAbout'))
    .action(async (_, command: Command) => {
      const { tokenGet } = await import('./token.ts');
      await tokenGet(io, command.optsWithGlobals());
    });
  token
    .command('status')
    .description(say('tokenStatusAbout'))
    .option('--json', say('jsonOption'))
    .action(async (_, command: Command) => {
      const { tokenStatus } = await import('./token.ts');
      await tokenStatus(io, command.optsWithGlobals());
    });
}
