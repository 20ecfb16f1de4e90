import { dateInShanghai } from '@weapp-openapi/analysis';
import type { GetPerformanceDataRequest, GetPerformanceDataResponse } from '@weapp-openapi/core';

// One call of getPerformanceData covers up to 30 days, and a history keeps each of them by itself, so that any
// range can be put together again.

type Table = GetPerformanceDataResponse['data']['body']['tables'][number];

/** The request for some days. */
export function performanceRequest(
  parameters: string,
  first: string,
  last: string,
): GetPerformanceDataRequest {
  return {
    ...JSON.parse(parameters),
    time: { begin_timestamp: startOf(first), end_timestamp: startOf(last) },
  };
}

/** The first and last day of a request, yyyymmdd. */
export function performanceDays({ time }: Pick<GetPerformanceDataRequest, 'time'>): {
  first: string;
  last: string;
} {
  return {
    first: dateInShanghai(time.begin_timestamp * 1000),
    last: dateInShanghai(time.end_timestamp * 1000),
  };
}

/** The part of an answer that is about one day. Tables without it are left out. */
export function ofDay(answer: GetPerformanceDataResponse, day: string): GetPerformanceDataResponse {
  const tables = listOf(answer?.data?.body?.tables).flatMap((table) => {
    const lines = listOf(table.lines).map((line) => ({
      ...line,
      fields: listOf(line.fields).filter(({ refdate }) => refdate === day),
    }));
    return lines.some(({ fields }) => fields.length > 0) ? [{ ...table, lines }] : [];
  });
  return withTables(answer, tables);
}

/** One answer of those of several days, oldest first. */
export function joined(answers: readonly GetPerformanceDataResponse[]): GetPerformanceDataResponse {
  const tables = new Map<string, Table>();
  for (const answer of answers) {
    for (const table of listOf(answer?.data?.body?.tables)) {
      const before = tables.get(table.id)?.lines ?? [];
      const lines = Array.from({ length: Math.max(before.length, table.lines.length) }, (_, index) => ({
        ...before[index],
        ...table.lines[index],
        fields: [...(before[index]?.fields ?? []), ...(table.lines[index]?.fields ?? [])],
      }));
      tables.set(table.id, { ...table, lines });
    }
  }
  return withTables(answers.at(-1) ?? EMPTY, [...tables.values()]);
}

const EMPTY: GetPerformanceDataResponse = {
  errcode: 0,
  errmsg: 'ok',
  data: { body: { tables: [], count: 0 } },
};

function withTables(answer: GetPerformanceDataResponse, tables: Table[]): GetPerformanceDataResponse {
  const data = answer?.data;
  return { ...answer, data: { ...data, body: { ...data?.body, tables, count: tables.length } } };
}

/** The objects of a list. The client does not validate answers: what is no list, or no object, has no figures. */
const listOf = <Item extends object>(list: readonly Item[] | undefined): Item[] =>
  Array.isArray(list) ? list.filter((item) => typeof item === 'object' && item !== null) : [];

/** Midnight in Asia/Shanghai, Unix seconds. */
function startOf(date: string): number {
  return Date.UTC(+date.slice(0, 4), +date.slice(4, 6) - 1, +date.slice(6, 8), -8) / 1000;
}
