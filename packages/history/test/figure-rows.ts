import type { FigureRow } from '../src/reading/figures.ts';

/** A figure of 1 January 2026; `given` is what matters to the test. */
export const figureRow = (given: Partial<FigureRow> = {}): FigureRow => ({
  appid: 'wx0000000000000001',
  operation: 'getDailyVisitTrend',
  begin_date: '20260101',
  end_date: '20260101',
  figure: 'visit_pv',
  key: '',
  value: 1,
  ...given,
});

export async function* stream<Item>(items: Iterable<Item>): AsyncGenerator<Item> {
  yield* items;
}

export async function textOf(chunks: AsyncIterable<string | Uint8Array>): Promise<string> {
  let text = '';
  for await (const chunk of chunks)
    text += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8');
  return text;
}

export async function listOf<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}
