import type { Change, Language } from '../change.ts';
import { addOne, andOthers, before1, enough, noChangeset, notEnough } from '../messages/command.ts';
import type { Fault } from './check.ts';

const SHOWN = 10;

/** The faults as text: which package, which changes, and what to do. */
export function checkReport(faults: readonly Fault[], language: Language): string {
  if (faults.length === 0) return `${enough()[language]}\n`;
  const blocks = faults.map(({ name, needed, planned, changes }) => {
    const head = planned ? notEnough(name, needed, planned) : noChangeset(name, needed);
    const lines = [...new Set(changes.map((change) => line(change, language)))];
    const more = lines.length - SHOWN;
    return [
      head[language],
      ...lines.slice(0, SHOWN).map((text) => `  ${text}`),
      ...(more > 0 ? [`  ${andOthers(String(more))[language]}`] : []),
    ].join('\n');
  });
  const packages = faults.map(({ name, needed }) => `${name} (${needed})`).join(', ');
  const isBefore1 = faults.some((fault) => fault.isBefore1);
  return `${[...blocks, [addOne(packages)[language], ...(isBefore1 ? [before1()[language]] : [])].join('\n')].join('\n\n')}\n`;
}

function line({ level, operationId, webhook, ...texts }: Change, language: Language): string {
  const name = operationId ?? webhook;
  const between = language === 'zh' ? '：' : ': ';
  return `${level}${between}${name === undefined ? '' : `${name}${between}`}${texts[language]}`;
}
