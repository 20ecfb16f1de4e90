import { expect, test } from 'vitest';
import { schemaTypes } from '../src/files/schemas.ts';
import { expandOneOfGroups } from '../src/one-of-groups.ts';

const trade = {
  type: 'object',
  description: 'A trade.',
  required: ['openid'],
  properties: {
    openid: { type: 'string' },
    transaction_id: { type: 'string', description: 'Number of the payment.' },
    out_trade_no: { type: 'string' },
    mch_id: { type: 'string' },
  },
  anyOf: [{ required: ['transaction_id'] }, { required: ['mch_id', 'out_trade_no'] }],
};

test('"A or B is required" becomes an intersection with either', () => {
  expect(expandOneOfGroups(trade)).toEqual({
    description: 'A trade.',
    allOf: [
      { type: 'object', required: ['openid'], properties: trade.properties },
      {
        anyOf: [
          {
            type: 'object',
            required: ['transaction_id'],
            properties: { transaction_id: { type: 'string' } },
          },
          {
            type: 'object',
            required: ['mch_id', 'out_trade_no'],
            properties: { mch_id: { type: 'string' }, out_trade_no: { type: 'string' } },
          },
        ],
      },
    ],
  });
});

test('its type is not unknown, even inside arrays', async () => {
  const text = await schemaTypes({
    Trades: { type: 'object', properties: { list: { type: 'array', items: trade } } },
  });
  expect(text).not.toContain('unknown');
  expect(text).toMatch(/transaction_id: string;[\s\S]*mch_id: string;/);
});

test('alternatives with their own properties are unchanged', () => {
  const schema = { oneOf: [{ type: 'object', required: ['a'], properties: { a: { type: 'string' } } }] };
  expect(expandOneOfGroups(schema)).toEqual(schema);
});
