import type { SpecOperation } from '../spec/operation.ts';

/**
 * The webhooks that the changed lines of a guide may be about, judged by the text alone: those whose event is in the
 * same section, or in the nearest section around it that names any, and the one that was named last before (a reply
 * often follows its message). The page as a whole is not a section.
 */
export function messagesAround(before: string, after: string, spec: SpecOperation[]): string[] {
  const lines = before.replaceAll('\\', '').split('\n');
  const now = after.replaceAll('\\', '').split('\n');
  const at = lines.findIndex((line, index) => line !== now[index]);
  const depthOf = (line: string) => /^(#{1,6}) /.exec(line)?.[1]?.length ?? 9;
  for (let depth = 6; depth >= 2; depth--) {
    const first = lines.findLastIndex((line, index) => index <= at && depthOf(line) <= depth);
    if (first < 0 || depthOf(lines[first] ?? '') === 1) continue;
    const next = lines.findIndex((line, index) => index > first && depthOf(line) <= depth);
    const found = messagesIn(lines.slice(first, next < 0 ? undefined : next), spec);
    const last = lines.slice(0, first).findLast((line) => messagesIn([line], spec).length > 0);
    if (found.length > 0) return [...found, ...messagesIn(last === undefined ? [] : [last], spec)];
  }
  return [];
}

/** Only events: the name of a message type is an ordinary word. */
function messagesIn(lines: string[], spec: SpecOperation[]): string[] {
  const words = new Set(lines.join('\n').match(/\w+/g));
  return spec.flatMap(({ messages = [] }) =>
    messages
      .filter(({ names }) => names.some((name) => name.includes('_') && words.has(name)))
      .map(({ file }) => file),
  );
}
