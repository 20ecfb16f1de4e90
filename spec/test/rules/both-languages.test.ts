import { test } from 'vitest';
import { type Accepted, hash, writeAccepted } from '../../build/accepted.ts';
import { lint } from '../lint.ts';

const MODEL_TEXT = 'One book lent to one reader.';

/** Lints the Loan schema of the model with other texts, and a lock of these pairs. */
async function lintLoan(texts: object, pairs: [string, string][]) {
  const accepted: Accepted = new Map(pairs.map(([en, zh]) => [hash(en), new Set([hash(zh)])]));
  const problems = await lint({
    'chinese.lock': writeAccepted(accepted),
    'components/schemas/Loan.yaml': (file) => {
      for (const [name, text] of Object.entries(texts)) file.set(name, text);
    },
  });
  return problems.filter((problem) => problem.includes('Loan.yaml#/description'));
}

test.concurrent('a pair that is in the lock passes', async ({ expect }) => {
  const chinese = '借给一位读者的一本书。';
  expect(await lintLoan({ 'x-zh': chinese }, [[MODEL_TEXT, chinese]])).toEqual([]);
});

test.concurrent('a description without x-zh is an error', async ({ expect }) => {
  expect(await lintLoan({}, [])).toMatchInlineSnapshot(`
    [
      "error weapp/both-languages at components/schemas/Loan.yaml#/description: The description has no x-zh beside it: say the same in Chinese, by the terms of GLOSSARY.md.",
    ]
  `);
});

test.concurrent('a description that changed without its x-zh is an error', async ({ expect }) => {
  const chinese = '借给一位读者的一本书。';
  expect(
    await lintLoan({ description: 'One book lent to a reader.', 'x-zh': chinese }, [[MODEL_TEXT, chinese]]),
  ).toMatchInlineSnapshot(`
    [
      "error weapp/both-languages at components/schemas/Loan.yaml#/description: The description or its x-zh has changed: see that both say the same, then run \`pnpm -C spec chinese\`.",
    ]
  `);
});

test.concurrent('numbers and names that differ are errors, although the pair is in the lock', async ({
  expect,
}) => {
  const [english, chinese] = ['At most 30 of `books`.', '最多 31 本 `book`。'];
  expect(
    await lintLoan({ description: english, 'x-zh': chinese }, [[english, chinese]]),
  ).toMatchInlineSnapshot(`
    [
      "error weapp/both-languages at components/schemas/Loan.yaml#/description: The description and its x-zh differ: 30 is only in the English.",
      "error weapp/both-languages at components/schemas/Loan.yaml#/description: The description and its x-zh differ: 31 is only in the Chinese.",
      "error weapp/both-languages at components/schemas/Loan.yaml#/description: The description and its x-zh differ: \`books\` is only in the English.",
      "error weapp/both-languages at components/schemas/Loan.yaml#/description: The description and its x-zh differ: \`book\` is only in the Chinese.",
    ]
  `);
});

test.concurrent('the summary of an example needs x-zh too, and a spec without a lock is left alone', async ({
  expect,
}) => {
  const edit = (lock: Record<string, string>) =>
    lint({
      ...lock,
      'paths/lending/lendBook.yaml': (file) => {
        const json = ['post', 'responses', '200', 'content', 'application/json', 'examples', 'success'];
        file.setIn([...json, 'summary'], 'A book of 1913');
      },
    });
  const problems = await edit({ 'chinese.lock': '' });
  expect(problems.filter((problem) => problem.includes('summary'))).toMatchInlineSnapshot(`
    [
      "error weapp/both-languages at paths/lending/lendBook.yaml#/post/responses/200/content/application~1json/examples/success/summary: The summary has no x-zh beside it: say the same in Chinese, by the terms of GLOSSARY.md.",
    ]
  `);
  expect(await edit({})).toEqual([]);
});

const REASON = 'The table says string, the example sends 30.';

/** Lints the Loan schema of the model with these reasons for a deviation, which a lock has as a pair. */
async function lintReasons(reasons: object, pair: [string, string], values?: string[]) {
  const problems = await lint({
    'chinese.lock': `${pair.map(hash).join(' ')}\n`,
    'components/schemas/Loan.yaml': (file) => {
      for (const [name, text] of Object.entries(reasons)) file.setIn(['properties', 'until', name], text);
      if (values) file.setIn(['properties', 'until', 'enum'], values);
    },
  });
  return problems.filter((problem) => problem.includes('/until/x-docs-deviation'));
}

test.concurrent('a deviation whose reason is in both languages passes', async ({ expect }) => {
  const chinese = '表格写的是 string，示例发送的是 30。';
  const reasons = { 'x-docs-deviation': REASON, 'x-docs-deviation-zh': chinese };
  expect(await lintReasons(reasons, [REASON, chinese])).toEqual([]);
});

test.concurrent('a reason in one language is an error, in either', async ({ expect }) => {
  const chinese = '表格写的是 string，示例发送的是 30。';
  const problems = await Promise.all([
    lintReasons({ 'x-docs-deviation': REASON }, [REASON, chinese]),
    lintReasons({ 'x-docs-deviation-zh': chinese }, [REASON, chinese]),
  ]);
  expect(problems.flat()).toMatchInlineSnapshot(`
    [
      "error weapp/both-languages at components/schemas/Loan.yaml#/properties/until/x-docs-deviation: The x-docs-deviation has no x-docs-deviation-zh beside it: say the same in Chinese, by the terms of GLOSSARY.md.",
      "error weapp/both-languages at components/schemas/Loan.yaml#/properties/until/x-docs-deviation-zh: There is no x-docs-deviation beside x-docs-deviation-zh: say the same in English, or remove it.",
    ]
  `);
});

test.concurrent('a reason that changed without its Chinese is an error, and so are numbers and values that differ', async ({
  expect,
}) => {
  const chinese = '表格写的是 string，示例发送的是 31。';
  const reasons = { 'x-docs-deviation': `${REASON} It may be late-fee.`, 'x-docs-deviation-zh': chinese };
  expect(await lintReasons(reasons, [REASON, chinese], ['late-fee'])).toMatchInlineSnapshot(`
    [
      "error weapp/both-languages at components/schemas/Loan.yaml#/properties/until/x-docs-deviation: The x-docs-deviation and its x-docs-deviation-zh differ: 30 is only in the English.",
      "error weapp/both-languages at components/schemas/Loan.yaml#/properties/until/x-docs-deviation: The x-docs-deviation and its x-docs-deviation-zh differ: 31 is only in the Chinese.",
      "error weapp/both-languages at components/schemas/Loan.yaml#/properties/until/x-docs-deviation: The x-docs-deviation and its x-docs-deviation-zh differ: late-fee is only in the English.",
      "error weapp/both-languages at components/schemas/Loan.yaml#/properties/until/x-docs-deviation: The x-docs-deviation or its x-docs-deviation-zh has changed: see that both say the same, then run \`pnpm -C spec chinese\`.",
    ]
  `);
});
