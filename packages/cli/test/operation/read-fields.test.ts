import { describe, expect, it } from 'vitest';
import { FileField, readFields } from '../../src/operation/read-fields.ts';
import type { Schema } from '../../src/operation/spec.ts';
import { sayIn } from '../../src/words/words.ts';

const schema: Schema = {
  type: 'object',
  properties: {
    text: { type: 'string' },
    count: { type: 'integer' },
    big: { type: 'integer', format: 'int64' },
    rate: { type: 'number' },
    flag: { type: 'boolean' },
    either: { type: ['integer', 'string'] },
    ids: { type: 'array', items: { type: 'integer' } },
    rows: { type: 'array', items: { type: 'object', properties: { name: { type: 'string' } } } },
    data: {
      type: 'object',
      additionalProperties: { type: 'object', properties: { value: { type: 'string' } } },
    },
    open: {},
    media: { type: 'string', format: 'binary' },
    password: { type: 'string', format: 'password' },
  },
};

const read = async (...fields: string[]) => {
  const input: Record<string, unknown> = Object.create(null);
  await readFields(schema, fields, input, sayIn('en'));
  return structuredClone({ ...input });
};

describe('readFields', () => {
  it.each([
    ['text=007', { text: '007' }],
    ['text=a=b', { text: 'a=b' }],
    ['text=', { text: '' }],
    ['text=@alice', { text: '@alice' }],
    ['count=7', { count: 7 }],
    ['count=007', { count: '007' }],
    ['count=7.5', { count: '7.5' }],
    ['big=2921020570379436032', { big: '2921020570379436032' }],
    ['big:=2921020570379436032', { big: '2921020570379436032' }],
    ['rate=0.5', { rate: 0.5 }],
    ['rate=1e2', { rate: 100 }],
    ['flag=true', { flag: true }],
    ['flag=yes', { flag: 'yes' }],
    ['either=7', { either: 7 }],
    ['either=07', { either: '07' }],
    ['open=7', { open: '7' }],
    ['open:={"a":[1]}', { open: { a: [1] } }],
    ['ids=7', { ids: [7] }],
    ['ids[]=7', { ids: [7] }],
    ['ids:=[1,2]', { ids: [1, 2] }],
    ['data.thing1.value=Tea', { data: { thing1: { value: 'Tea' } } }],
    ['rows[0].name=7', { rows: [{ name: '7' }] }],
  ])('reads %s', async (field, input) => {
    expect(await read(field)).toEqual(input);
  });

  it('collects the entries of a list', async () => {
    expect(await read('ids=1', 'ids=2', 'ids[]=3')).toEqual({ ids: [1, 2, 3] });
    expect(await read('rows[0].name=a', 'rows[1].name=b')).toEqual({ rows: [{ name: 'a' }, { name: 'b' }] });
  });

  it('replaces what is already there, lists too', async () => {
    const input: Record<string, unknown> = { text: 'old', ids: [8, 9], rows: [{ name: 'old' }] };
    await readFields(schema, ['text=new', 'ids=1', 'ids=2', 'rows[0].name=new'], input, sayIn('en'));
    expect(input).toEqual({ text: 'new', ids: [1, 2], rows: [{ name: 'new' }] });
    expect(await read('ids:=[1,2]', 'ids[]=3')).toEqual({ ids: [1, 2, 3] });
  });

  it('names a file without reading it', async () => {
    const input: Record<string, unknown> = {};
    await readFields(schema, ['media=@a.jpg'], input, sayIn('en'));
    expect(input.media).toEqual(new FileField('a.jpg'));
  });

  it('does not touch prototypes', async () => {
    await read('__proto__.polluted=1', 'open.__proto__.polluted=1', 'constructor.prototype.polluted=1');
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it.each([
    [['text=1', 'text=2'], 'text is given twice.'],
    [['open.x=1', 'open=2'], 'open is given twice.'],
    [['text'], 'text is not a field'],
    [['=1'], '=1 is not a field'],
    [['rows[5].name=a'], 'rows[5].name is not the name of a field'],
    [['text=1', 'text.a=1'], 'text.a is not the name of a field'],
    [['media=a.jpg'], 'media is a file: write media=@photo.jpg.'],
    [['password=x'], 'password is a secret'],
    [['password:="x"'], 'password is a secret'],
  ])('refuses %j', async (fields, message) => {
    await expect(read(...fields)).rejects.toThrow(message);
  });
});
