import { expect, test } from 'vitest';
import { parseScenarios } from '../../src/scenarios/file.ts';
import { areRefused, endless, flaw } from './are-refused.ts';

const YAML = `# yaml-language-server: $schema=scenarios.schema.json
rules:
  - name: refused, then sent
    operation: sendMessage
    fields: { page: index }
    steps:
      - errcode: 43101
        times: 1
      - delay: 2s
  - answer: { order_id: 2921020570379436032, safe: 7 }
`;

test('YAML and JSON say the same; 64-bit integers keep their digits', async () => {
  const { rules, warnings } = await parseScenarios(YAML, 'a.yaml');
  expect(warnings).toEqual([]);
  expect(rules).toEqual([
    {
      ...{ name: 'refused, then sent', operation: 'sendMessage', fields: { page: 'index' } },
      steps: [{ errcode: 43101, times: 1 }, { delay: 2000 }],
    },
    { steps: [{ answer: { order_id: 2921020570379436032n, safe: 7 } }] },
  ]);
  const json = `{
\t"$schema": "scenarios.schema.json",
\t"rules": [{ "answer": { "order_id": 2921020570379436032, "safe": 7 } }]
}`;
  expect((await parseScenarios(json, 'a.json')).rules).toEqual([rules[1]]);
});

test('each flaw has file, line and column, and what was expected', async () => {
  const broken = YAML.replace('sendMessage', 'sendMesage')
    .replace('times: 1', 'time: 1')
    .replace('2s', 'soon');
  expect(await flaw(broken)).toBe(
    `a.yaml:4:16: rules[0].operation no operation is called sendMesage. Did you mean sendMessage?
a.yaml:8:9: rules[0].steps[0].time is no field. Did you mean times?
a.yaml:9:16: rules[0].steps[1].delay must be milliseconds, text such as '500ms' or '2s', or a list of two of these, of which the first is not the longer`,
  );
  expect(await flaw('{\n  "rules": [\n    { "errcode": "a" }\n  ]\n}')).toBe(
    'a.yaml:3:18: rules[0].errcode must be a whole number other than 0',
  );
  expect(await flaw('rules:\n  - errcode:\n')).toContain('a.yaml:2:13: rules[0].errcode must be');
});

test('a warning has its place too', async () => {
  const { warnings } = await parseScenarios(
    'rules:\n  - operation: sendMessage\n    errcode: 61501\n',
    'a.yaml',
  );
  expect(warnings).toEqual([
    expect.stringMatching(/^a\.yaml:3:14: rules\[0\]\.errcode sendMessage documents/),
  ]);
});

test('behind an anchor, the place is where the value stands', async () => {
  expect(await flaw('rules:\n  - &a { errcod: 1 }\n  - *a\n')).toContain(
    'a.yaml:2:10: rules[1].errcod is no field',
  );
});

// Longer ones in test/faults/scenarios.test.ts.
areRefused([
  ['rules:\n  - operation: [', /^a\.yaml:2:\d+: /],
  ['rules: []\nrules: []\n', /^a\.yaml:2:1: Map keys must be unique/],
  ['', /^a\.yaml:1:1: must be an object with a list of rules/],
  ['rules: {}', /^a\.yaml:1:8: rules must be a list of rules/],
  ...endless(20),
]);
