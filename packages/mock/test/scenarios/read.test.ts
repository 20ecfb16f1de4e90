import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { operationNames } from '../../src/engine/operation-names.ts';
import { showPlace } from '../../src/scenarios/flaw.ts';
import { readScenarios } from '../../src/scenarios/read.ts';
import { writeScenario } from '../../src/scenarios/write.ts';

const schema = JSON.parse(readFileSync(new URL('../../scenarios.schema.json', import.meta.url), 'utf8'));
const fitsSchema = new Ajv({ strict: false }).compile(schema);

const RIGHT = [
  { errcode: -1 },
  { operation: 'sendMessage', errcode: 43101, times: 1 },
  { name: 'slow', app: 'wx1', openid: 'o1', delay: '2s' },
  { delay: [20, '80ms'], status: 502 },
  { fields: { page: 'index', data: { thing1: { value: 'a' } } }, call: 2, drop: true },
  {
    operation: 'sendMessage',
    steps: [{ times: 2 }, { answer: { errcode: 0, msgid: 1 } }, { example: 'success' }],
  },
  { answer: '<html>' },
  { bytes: 'AAEC', mediaType: 'image/png' },
];

test.each(RIGHT)('%j is a rule, in the schema too, and is written as it was read', (scenario) => {
  expect(fitsSchema({ rules: [scenario] }), JSON.stringify(fitsSchema.errors)).toBe(true);
  const { rules, flaws, warnings } = readScenarios({ rules: [scenario] });
  expect([flaws, warnings]).toEqual([[], []]);
  const [rule] = rules;
  if (!rule) throw new Error('no rule');
  const again = readScenarios({ rules: [writeScenario(rule)] });
  expect(again).toEqual({ rules: [rule], flaws: [], warnings: [] });
});

const WRONG: [unknown, string][] = [
  [
    { operation: 'sendMesage', errcode: 1 },
    'operation no operation is called sendMesage. Did you mean sendMessage?',
  ],
  [{ errcod: 1 }, 'errcod is no field. Did you mean errcode?'],
  [{ body: {} }, 'body is no field'],
  [{}, 'must say what happens: steps, or one of delay, drop'],
  [{ operation: 'sendMessage', times: 2 }, 'must say what happens: steps, or one of delay, drop'],
  [{ operation: 'sendMessage' }, 'must say what happens'],
  [{ errcode: 0 }, 'errcode must be a whole number other than 0'],
  [{ errcode: '43101' }, 'errcode must be a whole number other than 0'],
  [{ times: 0 }, 'times must be a whole number of 1 or more'],
  [{ call: 1.5, drop: true }, 'call must be a whole number of 1 or more'],
  [{ delay: 'long' }, "delay must be milliseconds, text such as '500ms' or '2s'"],
  [{ delay: [1, 2, 3] }, 'delay must be milliseconds'],
  [{ status: 99 }, 'status must be a whole number from 200 to 599'],
  [{ drop: false }, 'drop must be true'],
  [{ errcode: 1, answer: {} }, 'answer cannot stand beside errcode'],
  [{ bytes: 'not Base64' }, 'bytes must be bytes in Base64'],
  [{ mediaType: 'image/png', errcode: 1 }, 'mediaType is only for bytes'],
  [{ steps: [] }, 'steps must be a list of one step or more'],
  [{ steps: [{ errcode: 1 }], times: 1 }, 'times belongs in a step, because the rule has steps'],
  [{ steps: [{ call: 1 }] }, 'steps[0].call is no field'],
  [{ fields: 'page', errcode: 1 }, 'fields must be an object'],
  ['a rule', 'must be a rule: an object'],
];

test.each(WRONG)('%j is none, in the schema neither: %s', (scenario, message) => {
  expect(fitsSchema({ rules: [scenario] })).toBe(false);
  const { flaws } = readScenarios({ rules: [scenario] });
  const shown = flaws.map((flaw) => `${showPlace(flaw.place.slice(2))} ${flaw.message}`.trim());
  expect(shown).toContainEqual(expect.stringContaining(message));
});

test('an example that an operation does not have is named, with those that it has', () => {
  const { flaws } = readScenarios({ rules: [{ operation: 'sendMessage', example: 'sucess' }] });
  expect(flaws).toMatchObject([
    { message: 'sendMessage has no example sucess; it has success, errcode_40001, errcode_45009' },
  ]);
});

test('what is probably not meant is a warning', () => {
  const rules = [
    { operation: 'sendMessage', fields: { tousr: 'o1' }, errcode: 45009 },
    { operation: 'sendMessage', errcode: 61501 },
  ];
  const { warnings, flaws } = readScenarios({ rules });
  expect(flaws).toEqual([]);
  expect(warnings.map(({ message }) => message)).toEqual([
    'sendMessage has no field tousr. Did you mean touser?',
    expect.stringMatching(/^sendMessage documents no errcode 61501; it has 40001, /),
  ]);
});

test('a file may be anything', () => {
  for (const data of [undefined, null, 1, 'rules', [], { rules: {} }, { rules: [null] }, { rule: [] }])
    expect(readScenarios(data).flaws.length).toBeGreaterThan(0);
  const many = readScenarios({ rules: Array.from({ length: 1_000 }, () => ({ wrong: 1 })) });
  expect(many.flaws.length).toBeLessThan(30);
});

test('the schema knows all operations: `pnpm run schema` writes them', () => {
  expect(schema.definitions.operation.enum).toEqual(operationNames);
});
