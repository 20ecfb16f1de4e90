import type { ExpressionBuilder, ExpressionWrapper, SqlBool } from 'kysely';
import type { AnswerKey, Tables } from './tables.ts';

/** The columns that every table begins with. */
export const KEY_COLUMNS = ['appid', 'operation', 'begin_date', 'end_date', 'parameters'] as const;

/** The condition that a row of any table is that of a key. */
export const isRow =
  ({ appid, operation, begin_date, end_date, parameters }: AnswerKey) =>
  <Table extends keyof Tables>(
    eb: ExpressionBuilder<Tables, Table>,
  ): ExpressionWrapper<Tables, Table, SqlBool> =>
    // Every table has these columns, which kysely's types cannot tell of a table that is not known yet.
    (eb as unknown as ExpressionBuilder<Tables, 'answers'>).and({
      appid,
      operation,
      begin_date,
      end_date,
      parameters,
    }) as unknown as ExpressionWrapper<Tables, Table, SqlBool>;
