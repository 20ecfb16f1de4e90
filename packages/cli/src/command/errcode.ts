import { meaningsOf } from '../operation/errcodes.ts';
import { Failure, REFUSED } from '../output/failure.ts';
import { type Io, print } from '../output/io.ts';
import { toJson } from '../output/json.ts';
import { columnsOf, painter } from '../output/paint.ts';
import { paragraphs } from '../output/paragraphs.ts';

/** More names would hide the meaning; `--json` has all. */
const MOST = 12;

/** `weapp errcode <code>` */
export function errcode(io: Io, code: string, { json = false }: { json?: boolean }): void {
  const { say } = io;
  if (!/^-?\d{1,12}$/.test(code)) throw new Failure(say('badErrcode', { code: code.slice(0, 100) }));
  if (Number(code) === 0) {
    print(io, json ? toJson([], true) : say('errcodeZero'));
    return;
  }
  const found = meaningsOf(Number(code));
  if (found.length === 0) throw new Failure(say('unknownErrcode', { code }), REFUSED);
  if (json) {
    const all = found.map(({ meaning, operations }) => ({ errcode: Number(code), ...meaning, operations }));
    print(io, toJson(all, true));
    return;
  }
  const paint = painter(io);
  const columns = columnsOf(io);
  const parts = found.map(({ meaning: { message, meaning, remedy, retryable }, operations }) =>
    [
      `${paint('bold', String(Number(code)))}  ${message}`,
      paragraphs(meaning, columns, 2),
      paragraphs(remedy, columns, 2),
      retryable && paragraphs(say('retryLater'), columns, 2),
      operations.length > 0 && paint('dim', paragraphs(givenBy(io, operations), columns, 2)),
    ]
      .filter(Boolean)
      .join('\n'),
  );
  print(io, parts.join('\n\n'));
}

function givenBy({ say }: Io, operations: readonly string[]): string {
  const first = operations.slice(0, MOST).join(say('comma'));
  const count = operations.length - MOST;
  return say('givenBy', {
    count: operations.length,
    names: count > 0 ? say('andOthers', { names: first, count }) : first,
  });
}
