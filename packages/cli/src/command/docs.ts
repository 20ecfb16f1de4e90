import { meaningOf } from '../operation/errcodes.ts';
import { givesFile, inputSchema } from '../operation/input-schema.ts';
import { searchOperations } from '../operation/search.ts';
import { answerOf, type Operation, operations, webhooks } from '../operation/spec.ts';
import { Failure, REFUSED } from '../output/failure.ts';
import { type Io, print } from '../output/io.ts';
import { columnsOf, painter } from '../output/paint.ts';
import { paragraphs } from '../output/paragraphs.ts';
import { padEnd, wrap } from '../output/text-width.ts';
import { exampleOf } from './example.ts';
import { fieldTree } from './field-tree.ts';
import { theOperation } from './the-operation.ts';

/** `weapp docs [name] [--search words]` */
export function docs(io: Io, name: string | undefined, { search }: { search?: string }): void {
  if (search !== undefined || name === undefined) {
    const found = search === undefined ? [...operations().values()] : searchOperations(search);
    list(io, found, search ?? '');
    return;
  }
  const message = operations().has(name) ? undefined : webhooks().get(name);
  if (message) print(io, describe(io, message, true));
  else print(io, describe(io, theOperation(io, name), false));
}

function list(io: Io, found: readonly Operation[], words: string): void {
  if (found.length === 0) throw new Failure(io.say('nothingFound', { words }), REFUSED);
  const paint = painter(io);
  const widest = Math.min(Math.max(...found.map(({ operationId: id }) => id.length)), 36);
  for (const { operationId, summary } of found) {
    print(io, `${paint('bold', padEnd(operationId, widest))}  ${summary}`);
  }
}

function describe(io: Io, operation: Operation, isMessage: boolean): string {
  const { say } = io;
  const paint = painter(io);
  const columns = columnsOf(io);
  const { summary, method, path, description, deprecated, externalDocs } = operation;
  const name = isMessage ? path : operation.operationId;
  const cloud = operation['x-cloud-call'];
  const title = (text: string) => paint(['bold', 'underline'], text);
  const parts = [
    [
      `${paint('bold', name)}  ${summary}`,
      isMessage ? say('pushed') : `${method} ${path}`,
      cloud && say('calledAs', { name: cloud }),
      deprecated && paint('yellow', say('deprecatedOperation')),
    ],
    [paragraphs(description, columns)],
    section(
      title(say(isMessage ? 'messageFields' : 'fields')),
      fieldTree(io, inputSchema(operation)),
      say('none'),
    ),
    answer(io, operation, title(say(isMessage ? 'yourAnswer' : 'answer'))),
    isMessage ? [] : errcodes(io, operation, title(say('errcodes'))),
    isMessage ? [] : [title(say('example')), `  ${exampleOf(operation)}`],
    externalDocs ? [`${say('officialPage')}${say('colon')}${externalDocs.url}`] : [],
  ];
  return parts
    .map((lines) => lines.filter(Boolean).join('\n'))
    .filter(Boolean)
    .join('\n\n');
}

const section = (title: string, lines: readonly string[], empty: string): string[] => [
  title,
  ...(lines.length > 0 ? lines : [`  ${empty}`]),
];

function answer(io: Io, operation: Operation, title: string): string[] {
  const { description, content = {} } = answerOf(operation);
  const [[type = '', body] = []] = Object.entries(content);
  const about = paragraphs(description, columnsOf(io), 2);
  if (givesFile(operation)) {
    const key = type.startsWith('text/') ? 'answerText' : 'answerFile';
    return [title, `  ${io.say(key, { type })}`, about];
  }
  return section(title, body ? [about, ...fieldTree(io, body.schema)] : [about], io.say('none'));
}

function errcodes(io: Io, operation: Operation, title: string): string[] {
  const codes = operation['x-errcodes'] ?? [];
  if (codes.length === 0) return [];
  const paint = painter(io);
  const columns = columnsOf(io);
  const lines = codes.flatMap((code) => {
    const found = meaningOf(operation, code);
    const texts = found ? [found.meaning, found.remedy] : [];
    const [first = '', ...rest] = wrap(`${code}  ${found?.message ?? ''}`, columns - 2);
    return [
      `  ${paint('bold', String(code))}${first.slice(String(code).length)}`,
      ...rest.map((line) => `      ${line}`),
      ...texts.map((text) => paint('dim', paragraphs(text, columns, 6))),
    ];
  });
  return [title, ...lines];
}
