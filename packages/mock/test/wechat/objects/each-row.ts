// Every row of the tables, called as a program would: with the spec's example requests and the ids that were answered.
import { createHmac } from 'node:crypto';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { isObject, type JsonObject } from '../../../src/engine/document.ts';
import { sectionOf } from '../../../src/engine/operation-names.ts';
import { createMock } from '../../../src/index.ts';
import type { Create, Get, Kind, List, Names, Step } from '../../../src/wechat/objects/kind.ts';
import { read, write } from '../../../src/wechat/objects/paths.ts';
import { answerShape, requestShape } from '../../../src/wechat/objects/shape.ts';
import { table } from '../../../src/wechat/objects/table.ts';
import { specCalls } from '../../spec-examples.ts';
import { createValidate } from '../../validate.ts';

const APP = 'wx1';
const mock = createMock();
const validate = await createValidate();
const calls = new Map(specCalls.map((call) => [call.operationId, call]));
const token = await fetchJson('/cgi-bin/token', 'GET', {
  grant_type: 'client_credential',
  appid: APP,
  secret: 's',
});

async function fetchJson(
  path: string,
  method: string,
  query: Record<string, string>,
  body?: string | FormData,
) {
  const url = `https://api.weixin.qq.com${path}?${new URLSearchParams(query)}`;
  const response = await mock.fetch(url, { method, ...(body === undefined ? {} : { body }) });
  const answer: JsonObject = JSON.parse(await response.text());
  return answer;
}

/** What an example lacks because it shows another use of the operation. */
const MORE: Readonly<Record<string, JsonObject>> = {
  managePlugin: { plugin_appid: 'wxplugin', reason: 'r' },
};

/** Calls an operation with its example, and some of its fields replaced; `undefined` takes one away. */
async function send(operation: string, fields: JsonObject = {}): Promise<JsonObject> {
  const call = calls.get(operation);
  if (!call) throw new Error(`No operation ${operation}.`);
  const query: Record<string, string> = { ...call.query, access_token: String(token.access_token) };
  if (call.credentials.includes('pay_sig')) query.pay_sig = createHmac('sha256', '').digest('hex');
  let body: string | FormData | undefined;
  if (call.body instanceof FormData) body = call.body;
  else if (call.body !== undefined) {
    let json: JsonObject = { ...Object(call.body), ...MORE[operation] };
    for (const [path, value] of Object.entries(fields)) json = write(json, path, value);
    body = JSON.stringify(json);
  } else {
    for (const [name, value] of Object.entries(fields)) {
      if (value === undefined) delete query[name];
      else query[name] = String(value);
    }
  }
  const answer = await fetchJson(call.path, call.method, query, body);
  await validate(call.path, call.method.toLowerCase(), answer);
  return answer;
}

const input = (operation: string): JsonObject => {
  const { query = {}, body } = calls.get(operation) ?? {};
  return {
    ...query,
    ...(body instanceof FormData ? Object.fromEntries(body) : Object(body)),
    ...MORE[operation],
  };
};

const stepsOf = ({ steps }: Kind, ...kinds: Step['does'][]) =>
  Object.entries(steps)
    .flatMap(([operation, step]) => [step].flat().map((one) => ({ operation, step: one })))
    .filter(({ step }) => kinds.includes(step.does));

/** The object that an example request contains: the first, where it contains several. */
function requested(
  { names = {} }: Kind,
  operation: string,
  step: Pick<Create, 'from' | 'each' | 'item' | 'with' | 'takes'>,
) {
  const all = input(operation);
  let item: unknown = step.each ? Object(read(all, step.each))[0] : read(all, step.from ?? '');
  if (step.each && !isObject(item)) item = { [step.item ?? 'value']: item };
  let object: JsonObject = {};
  for (const name of step.with ?? []) object = write(object, names[name] ?? name, all[name]);
  for (const [name, value] of Object.entries(Object(item)))
    object = write(object, names[name] ?? name, value);
  return object;
}

const inverse = (names: Names = {}, field: string) =>
  Object.entries(names).find(([, kept]) => kept === field)?.[0] ?? field;

/** Fields of a request that name an object. */
function naming(row: Kind, operation: string, step: Step, object: JsonObject): JsonObject {
  const example = input(operation);
  const given = 'by' in step ? Object.entries(step.by ?? {}) : [];
  // Of alternatives, the one that the example has.
  const chosen = given.filter(([name]) => read(example, name) !== undefined);
  const by: Names =
    given.length > 0
      ? Object.fromEntries(chosen.length > 0 ? chosen : given)
      : Object.fromEntries(row.id.map((field) => [inverse(row.names, field), field]));
  const each = 'each' in step ? step.each : undefined;
  const fields: JsonObject = { ...step.when };
  const item: JsonObject = each ? { ...Object(Object(read(example, each))[0]) } : {};
  for (const [name, field] of Object.entries(by)) {
    const value = read(object, field);
    if (each && !('with' in step && step.with?.includes(name))) item[name] = value;
    else fields[name] = value;
  }
  if (each) {
    const value = 'item' in step && step.item ? item[step.item] : undefined;
    fields[each] = [value ?? item];
  }
  return fields;
}

const readers = (row: Kind) => stepsOf(row, 'get', 'list') as { operation: string; step: Get | List }[];

/** What a reading operation shows of an object; undefined if it is not there. */
async function look(
  row: Kind,
  operation: string,
  step: Get | List,
  object: JsonObject,
): Promise<JsonObject | undefined> {
  const fields = step.does === 'list' ? { ...step.when } : naming(row, operation, step, object);
  if (step.does === 'list') {
    const example = input(operation);
    for (const [name, field] of Object.entries(step.by ?? {}))
      if (read(example, name) !== undefined) fields[name] = read(object, field);
    for (const [name, field] of Object.entries(step.among ?? {})) {
      const value = read(object, field);
      if (value !== undefined) fields[name] = [value];
    }
    if (step.page?.offset) fields[step.page.offset] = 0;
  }
  const answer = await send(operation, fields);
  const code = Number(answer.errcode ?? 0);
  if (code !== 0) {
    expect(code, operation).toBe(step.notFound ?? row.notFound);
    return undefined;
  }
  const at = read(answer, step.at ?? '');
  if (step.does === 'get' && !step.each) {
    const isAbsent =
      step.absent && Object.keys(step.absent).every((field) => read(answer, field) === undefined);
    return isAbsent ? undefined : Object(at);
  }
  const items = step.does === 'list' && step.inText ? JSON.parse(String(at))[step.inText] : at;
  const list: unknown[] = Array.isArray(items) ? items : [];
  if (step.does === 'list' && step.total) expect(read(answer, step.total), operation).toBe(list.length);
  if (step.does === 'list' && step.values) return list.includes(read(object, step.values)) ? {} : undefined;
  const found = list.find((item) =>
    row.id.every((field) => {
      const shown = read(item, inverse(step.as, field));
      const known = read(object, field);
      return shown === undefined || known === undefined || String(shown) === String(known);
    }),
  );
  return found === undefined ? undefined : Object(found);
}

/** The fields that an operation shows have the object's values. */
function compare(operation: string, step: Get | List, shown: JsonObject, object: JsonObject): number {
  let compared = 0;
  const { fields } = answerShape(operation, step.at ?? '');
  for (const name of fields.keys()) {
    const kept = read(object, step.as?.[name] ?? name);
    const isShown = shown[name] !== undefined && kept !== undefined && !isObject(kept);
    if (!isShown) continue;
    compared++;
    expect(String(shown[name]), `${operation}: ${name}`).toBe(String(kept));
  }
  return compared;
}

/** The object with another id, in the fields that a call may name it by and that may have any value. */
function otherId(row: Kind, operation: string, step: Step, object: JsonObject): JsonObject {
  const { fields } = requestShape(operation, '');
  const named = [...row.id, ...Object.values('by' in step ? (step.by ?? {}) : {})];
  let other = object;
  for (const field of named) {
    const schema = fields.get(inverse(row.names, field));
    const value = read(object, field);
    if (schema?.enum || schema?.const || value === undefined) continue;
    other = write(other, field, typeof value === 'number' ? value + 1000 : `${value}9`);
  }
  expect(other, `${row.kind} has no id that may be any`).not.toEqual(object);
  return other;
}

const all = table.flatMap((row) =>
  stepsOf(row, 'create').map(({ operation, step }) => [row, operation, step as Create] as const),
);

async function create(row: Kind, operation: string, step: Create): Promise<JsonObject> {
  const answer = await send(operation, { ...step.when });
  expect(Number(answer.errcode ?? 0), `${operation} ${answer.errmsg}`).toBe(0);
  let object = { ...requested(row, operation, step), ...step.sets };
  for (const [path, field] of Object.entries(step.gives ?? {})) {
    const value = read(answer, path.replace('[]', ''));
    object = write(object, field, Array.isArray(value) ? value[0] : value);
  }
  return object;
}

const errcodes: { general: object; sections: Record<string, object> } = createRequire(import.meta.url)(
  '@weapp-openapi/spec/errcodes.json',
);

/** @param step 1 for all rows' creations, 8 for each eighth. */
export function eachRow(step: number): void {
  const creations = all.filter((_, index) => index % step === 0);

  test.each(creations.map(([row, operation, step]) => ({ kind: row.kind, operation, row, step })))(
    '$operation makes a $kind that is read, changed and removed',
    async ({ row, operation, step }) => {
      mock.reset();
      let object = await create(row, operation, step);
      const hasWholeId = row.id.every((field) => read(object, field) !== undefined);
      const seen = async () => {
        for (const reader of readers(row)) {
          // An id that no answer gives: only lists show it.
          if (!hasWholeId && reader.step.does === 'get') continue;
          const shown = await look(row, reader.operation, reader.step, object);
          expect(shown, `${reader.operation} does not show it`).toBeDefined();
          if (shown) compare(reader.operation, reader.step, shown, object);
        }
      };
      await seen();

      for (const { operation: change, step: how } of stepsOf(row, 'change')) {
        if (how.does !== 'change' || !hasWholeId) continue;
        const fields = requested(row, change, how);
        const answer = await send(change, naming(row, change, how, object));
        expect(Number(answer.errcode ?? 0), `${change} ${answer.errmsg}`).toBe(0);
        const own = Object.fromEntries(
          Object.entries(fields).filter(
            ([name]) => !row.id.includes(name) && !(name in (how.by ?? {})) && !how.ignores?.includes(name),
          ),
        );
        object = { ...object, ...own, ...how.sets };
        for (const [path, field] of Object.entries(how.gives ?? {}))
          object = write(object, field, read(answer, path));
        await seen();
      }

      for (const { operation: use, step: how } of stepsOf(row, 'use')) {
        const answer = await send(use, naming(row, use, how, object));
        expect(Number(answer.errcode ?? 0), `${use} ${answer.errmsg}`).toBe(0);
      }

      if (row.id.length > 0 && hasWholeId) {
        for (const { operation: other, step: how } of stepsOf(row, 'get', 'change', 'remove', 'use')) {
          if (how.does === 'get' && (how.absent || how.each)) continue;
          const answer = await send(other, naming(row, other, how, otherId(row, other, how, object)));
          expect(answer.errcode, `${other} of another id`).toBe(how.notFound ?? row.notFound);
        }
      }

      for (const { operation: remove, step: how } of stepsOf(row, 'remove')) {
        if (!hasWholeId) continue;
        const answer = await send(remove, naming(row, remove, how, object));
        expect(Number(answer.errcode ?? 0), `${remove} ${answer.errmsg}`).toBe(0);
        for (const reader of readers(row))
          expect(
            await look(row, reader.operation, reader.step, object),
            `${reader.operation} still shows it`,
          ).toBeUndefined();
      }
    },
  );

  test.each(
    creations
      .filter(([, , step]) => step.exists !== undefined)
      .map(([row, operation, step]) => ({ kind: row.kind, operation, step })),
  )('$operation refuses what exists already', async ({ operation, step }) => {
    mock.reset();
    await send(operation, { ...step.when });
    expect((await send(operation, { ...step.when })).errcode).toBe(step.exists);
  });

  test('the rows name operations of the spec, and errcodes that the docs have for their section', () => {
    for (const { steps, kind, notFound } of table)
      for (const [operation, doing] of Object.entries(steps)) {
        const section = sectionOf(operation) ?? '';
        expect(section, `${kind}: ${operation} does not exist`).not.toBe('');
        for (const step of [doing].flat()) {
          const codes = [
            step.notFound ?? notFound,
            ...('exists' in step && step.exists ? [step.exists] : []),
          ];
          for (const code of codes)
            expect(
              code in (errcodes.sections[section] ?? {}) || code in errcodes.general,
              `${operation}: ${code} is not documented`,
            ).toBe(true);
        }
      }
  });

  test('only fields of the spec are kept, whatever a request calls its own', async () => {
    mock.reset();
    const { roomId } = await send('createRoom');
    const strange = JSON.parse('{"__proto__":{"name":"x"},"constructor":"x","a.b":1,"":2,"goods[]":3}');
    const query = { access_token: String(token.access_token) };
    const body = JSON.stringify({ ...input('editRoom'), ...strange, id: roomId, name: 'another name' });
    const edited = await fetchJson('/wxaapi/broadcast/room/editroom', 'POST', query, body);
    expect(edited.errcode).toBe(0);
    const { room_info } = await send('getLiveInfo');
    expect(room_info).toMatchObject([{ roomid: roomId, name: 'another name' }]);
    expect(JSON.stringify(room_info)).not.toMatch(/a\.b|constructor/);
  });

  test('apps have objects of their own; one without any gets the example', async () => {
    mock.reset();
    await send('createRoom');
    const client = { grant_type: 'client_credential', appid: 'wx2', secret: 's' };
    const { access_token } = await fetchJson('/cgi-bin/token', 'GET', client);
    const query = { access_token: String(access_token) };
    const body = JSON.stringify({ start: 0, limit: 10 });
    const answer = await fetchJson('/wxa/business/getliveinfo', 'POST', query, body);
    expect(answer).toEqual({ ...Object(calls.get('getLiveInfo')?.answer), ...answer });
    expect((await send('getLiveInfo')).room_info).not.toEqual(answer.room_info);
  });
}
