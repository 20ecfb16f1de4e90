import type { OperationName } from './operations.ts';

/** One figure of an answer. */
export interface Figure {
  /** WeChat's name, with dots where it is nested: visit_uv, visit_uv_new.province, 10022.memory. */
  readonly figure: string;
  /** What it is of: retention key, province, page, ...; '' if there is nothing to tell apart. */
  readonly key: string;
  /** Text only for integers past 2^53. */
  readonly value: number | string;
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * The figures in an answer, whatever fields WeChat adds later: none if it has none. An answer of another shape
 * than documented gives no figures, and is kept as it is.
 */
export function figuresOf(operation: OperationName, answer: unknown, parameters = ''): Figure[] {
  const figures = new Figures();
  readers[operation](figures, fieldsOf(answer), parameters);
  return figures.list;
}

type Reader = (figures: Figures, answer: Fields, parameters: string) => void;

const ofPeriod: Reader = (figures, { list }) => {
  const [entry] = listOf(list);
  for (const [name, value] of Object.entries(fieldsOf(entry))) figures.add(name, '', value);
};

const retention: Reader = (figures, answer) => {
  for (const [name, cells] of Object.entries(answer)) {
    for (const { key, value } of listOf(cells)) figures.add(name, key, value);
  }
};

const readers: Readonly<Record<OperationName, Reader>> = {
  getDailySummary: ofPeriod,
  getDailyVisitTrend: ofPeriod,
  getWeeklyVisitTrend: ofPeriod,
  getMonthlyVisitTrend: ofPeriod,
  getDailyRetain: retention,
  getWeeklyRetain: retention,
  getMonthlyRetain: retention,
  getUserPortrait(figures, answer) {
    for (const [kind, portrait] of Object.entries(answer)) {
      for (const [name, groups] of Object.entries(fieldsOf(portrait))) {
        for (const group of listOf(groups)) {
          const value = 'value' in group ? group.value : group.access_source_visit_uv;
          figures.add(`${kind}.${name}`, group.name, value, group.id);
        }
      }
    }
  },
  getVisitPage(figures, { list }) {
    for (const { page_path, ...values } of listOf(list)) {
      for (const [name, value] of Object.entries(values)) figures.add(name, page_path, value);
    }
  },
  getVisitDistribution(figures, { list }) {
    for (const { index, item_list } of listOf(list)) {
      for (const { key, value, ...others } of listOf(item_list)) {
        figures.add(`${index}`, key, value);
        for (const [name, other] of Object.entries(others)) figures.add(`${index}.${name}`, key, other);
      }
    }
  },
  getPerformanceData(figures, answer, parameters) {
    const { module, params = [] } = parameters === '' ? {} : JSON.parse(parameters);
    const key = listOf(params)
      .map(({ field, value }) => `${field}=${value}`)
      .join(',');
    const { tables } = fieldsOf(fieldsOf(answer.data).body);
    for (const { id, lines } of listOf(tables)) {
      for (const { fields } of listOf(lines)) {
        for (const [index, { value }] of listOf(fields).entries()) {
          figures.add(`${module}.${id}`, key, decimal(value), index || undefined);
        }
      }
    }
  },
};

class Figures {
  readonly list: Figure[] = [];
  readonly #seen = new Set<string>();

  /** Leaves out what is not a number. `id` tells apart what has the same name. */
  add(figure: string, name: unknown, value: unknown, id?: unknown): void {
    const number = numberOf(value);
    if (number === undefined) return;
    let key = name === undefined || name === null ? '' : String(name);
    for (let count = 1; this.#seen.has(`${figure}\0${key}`); count++) key = `${name} (${id ?? count})`;
    this.#seen.add(`${figure}\0${key}`);
    this.list.push({ figure, key: key.replaceAll('\0', ''), value: number });
  }
}

function numberOf(value: unknown): number | string | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  // The client gives integers past 2^53 as text with all digits.
  return typeof value === 'string' && /^-?\d{16,40}$/.test(value) ? value : undefined;
}

/** WeChat's performance figures are decimal numbers as text. */
function decimal(value: unknown): unknown {
  return typeof value === 'string' && value.trim() !== '' && value.length < 40 ? Number(value) : value;
}

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};

const listOf = (value: unknown): Fields[] => (Array.isArray(value) ? value.map(fieldsOf) : []);
