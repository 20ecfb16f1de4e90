import type { Command } from 'commander';
import type { Io } from '../output/io.ts';

/** `analysis sync | table | export | report` */
export function addAnalysisCommands(weapp: Command, io: Io): void {
  const { say } = io;
  const analysis = weapp.command('analysis').description(say('analysisAbout'));
  const add = (name: string, about: string, from: string) =>
    analysis
      .command(name)
      .description(about)
      .option('--from <date>', say('fromOption', { days: from }))
      .option('--to <date>', say('toOption'))
      .option('--history <file>', say('historyOption', { file: '~/.local/share/weapp/history.db' }));

  add('sync', say('syncAbout'), say('whatIsShown'))
    .option('--concurrency <number>', say('concurrencyOption'))
    .option('--json', say('jsonOption'))
    .action(async (_, command: Command) => {
      const { analysisSync } = await import('./analysis-sync.ts');
      await analysisSync(io, command.optsWithGlobals());
    });
  add('table', say('tableAbout'), say('lastPeriods'))
    .argument('[what]', say('tableArgument'))
    .option('--by <period>', say('byOption'))
    .option('--figure <name>', say('figureOption'))
    .option('--app <appid>', say('appOption'))
    .option('--live', say('liveOption'))
    .option('--json', say('jsonOption'))
    .action(async (what: string | undefined, _, command: Command) => {
      const { analysisTable } = await import('./analysis-table.ts');
      await analysisTable(io, what ?? 'trend', command.optsWithGlobals());
    });
  add('export', say('exportAbout'), say('everything'))
    .option('--format <format>', say('formatOption'))
    .option('--out <file>', say('exportOutOption'))
    .option('--operation <name>', say('operationOption'))
    .option('--app <appid>', say('appOption'))
    .action(async (_, command: Command) => {
      const { analysisExport } = await import('./analysis-export.ts');
      await analysisExport(io, command.optsWithGlobals());
    });
  add('report', say('reportAbout'), say('lastDays', { count: 90 }))
    .option('--out <file>', say('reportOutOption', { file: 'weapp-report.html' }))
    .option('--title <name>', say('titleOption'))
    .option('--app <appid>', say('appOption'))
    .option('--live', say('liveOption'))
    .action(async (_, command: Command) => {
      const { analysisReport } = await import('./analysis-report.ts');
      await analysisReport(io, command.optsWithGlobals());
    });
}
