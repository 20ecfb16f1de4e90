import { expect, test } from 'vitest';
import type { Schema } from '../../src/document.ts';
import { schemaTypes } from '../../src/files/schemas.ts';

const loan = (field: Schema) => schemaTypes({ Loan: { type: 'object', properties: { field } } });

test('paragraphs and lists in a description are preserved', async () => {
  const description = 'What was lent:\n\n- a book\n  or two\n- a map\n\nNothing else.\n';
  expect(await loan({ type: 'string', description })).toContain(
    [
      '   /**',
      '    * What was lent:',
      '    *',
      '    * - a book',
      '    *   or two',
      '    * - a map',
      '    *',
      '    * Nothing else.',
      '    */',
    ].join('\n'),
  );
});

test('a file is an Upload, with or without a type', async () => {
  const contentMediaType = 'application/octet-stream';
  expect(await loan({ contentMediaType })).toContain('field?: Upload;');
  expect(await loan({ type: 'string', format: 'binary', contentMediaType })).toContain('field?: Upload;');
});

test('a 64-bit integer or string accepts either', async () => {
  const types = await loan({ anyOf: [{ type: 'integer', format: 'int64' }, { type: 'string' }] });
  expect(types).toContain('field?: Int64 | string;');
});
