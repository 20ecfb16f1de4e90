import { type Change, Log } from '../change.ts';
import {
  errcodeExplained,
  errcodeNotRetryable,
  errcodeRetryable,
  errcodeTextChanged,
  errcodeUnexplained,
} from '../messages/texts.ts';

interface Entry {
  message?: string;
  meaning?: string;
  remedy?: string;
  retryable?: boolean;
}

/** `errcodes.json` of the spec. */
export interface ErrcodeList {
  general: Record<string, Entry>;
  sections: Record<string, Record<string, Entry>>;
}

/** What changed from one version of `errcodes.json` to another. */
export function compareErrcodes(before: ErrcodeList, after: ErrcodeList): Change[] {
  const [was, is] = [sectionsOf(before), sectionsOf(after)];
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((section) =>
    compareSection(section, was.get(section) ?? {}, is.get(section) ?? {}),
  );
}

const sectionsOf = ({ general, sections }: ErrcodeList) => new Map(Object.entries({ general, ...sections }));

function compareSection(section: string, was: Record<string, Entry>, is: Record<string, Entry>): Change[] {
  const log = new Log({ section });
  for (const code of new Set([...Object.keys(is), ...Object.keys(was)])) {
    const [before, after] = [was[code], is[code]];
    if (!before) log.add('minor', 'errcode-explained', code, errcodeExplained(code));
    // Programs read `errcodes.general[45011]`.
    else if (!after) log.add('major', 'errcode-unexplained', code, errcodeUnexplained(code));
    else {
      if (Boolean(before.retryable) !== Boolean(after.retryable)) {
        const texts = after.retryable ? errcodeRetryable(code) : errcodeNotRetryable(code);
        log.add('minor', 'errcode-retryable-changed', code, texts);
      }
      if (textOf(before) !== textOf(after))
        log.add('patch', 'errcode-text-changed', code, errcodeTextChanged(code));
    }
  }
  return log.changes;
}

const textOf = ({ message, meaning, remedy }: Entry) => JSON.stringify([message, meaning, remedy]);
