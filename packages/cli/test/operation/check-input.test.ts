import { describe, expect, it } from 'vitest';
import { faultsOf } from '../../src/operation/check-input.ts';
import { inputSchema } from '../../src/operation/input-schema.ts';
import { type Operation, operations } from '../../src/operation/spec.ts';
import { sayIn } from '../../src/words/words.ts';

const faults = (id: string, input: object) =>
  faultsOf(id, inputSchema(operations().get(id) as Operation), input, sayIn('en'));

describe('faultsOf', () => {
  it('accepts the example of every operation', () => {
    for (const operation of operations().values()) {
      const bodies = Object.values(operation.requestBody?.content ?? {}).flatMap(({ examples = {} }) =>
        Object.values(examples).map(({ value }) => value),
      );
      const query = Object.fromEntries(
        (operation.parameters ?? []).flatMap((one) => {
          const example =
            Reflect.get(one, 'example') ?? Object.values(Object(Reflect.get(one, 'examples')))[0];
          return example === undefined ? [] : [[one.name, Object(example).value ?? example]];
        }),
      );
      // Forms have no examples.
      if (operation.requestBody && bodies.length === 0) continue;
      if (operation['x-body-field'] !== undefined) continue;
      for (const body of bodies.length > 0 ? bodies : [{}]) {
        const found = faults(operation.operationId, { ...query, ...Object(body) });
        expect(found, operation.operationId).toEqual([]);
      }
    }
  });

  it('wants days as WeChat writes them', () => {
    expect(faults('getDailyRetain', { begin_date: '2026-11-01', end_date: '20261101' })).toEqual([
      'begin_date must be a day as yyyymmdd, such as 20261101, not "2026-11-01".',
    ]);
  });

  it('does not repeat a name without end', () => {
    const [fault = ''] = faults('getUnlimitedQRCode', { scene: '1', ['x'.repeat(1_000_000)]: 1 });
    expect(fault.length).toBeLessThan(300);
  });

  it('says that an object needs fields', () => {
    expect(faults('getUnlimitedQRCode', { scene: '1', line_color: 'red' })).toEqual([
      'line_color is an object: write line_color.r=…, or line_color:=JSON.',
    ]);
  });

  it('names the path of a fault inside', () => {
    expect(
      faults('sendMessage', { touser: 'o', template_id: 't', data: { thing1: { valu: 'Tea' } } }),
    ).toEqual([
      'data.thing1.valu: there is no such field. Did you mean value?',
      'data.thing1.value is missing (a text or a number).',
    ]);
  });

  it('says which of several groups of fields is needed', () => {
    expect(faults('queryUrlLink', {})).toEqual(['One of url_link or query_type is missing.']);
  });

  it('says that an operation takes no fields', () => {
    expect(faults('getApiDomainIp', { a: 1 })).toEqual(['a: getApiDomainIp takes no fields.']);
  });

  it('ends for deep values and lists at most a dozen faults', () => {
    let deep: object = {};
    for (let i = 0; i < 5000; i++) deep = { deep };
    expect(faults('getDailyRetain', { deep }).length).toBeGreaterThan(0);
    const wide = Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`field${i}`, i]));
    expect(faults('getDailyRetain', wide)).toHaveLength(12);
  });
});
