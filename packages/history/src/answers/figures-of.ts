import { OPERATIONS, type OperationName } from './operations.ts';
import type { Question } from './question.ts';

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
 * The figures in an answer, whatever fields WeChat adds later: none if it has none, or is about another period.
 * An answer of another shape than documented gives no figures, and is kept as it is.
 */
export function figuresOf(question: Question, answer: unknown): Figure[] {
  const figures = new Figures();
  const fields = fieldsOf(answer);
  if (fields.ref_date === undefined || isAbout(question, fields.ref_date)) {
    readers[question.operation](figures, fields, question);
  }
  return figures.list;
}

/** Whether WeChat's name of a period is that of a question. It names 7 days by the range or by the first day. */
function isAbout({ operation, begin_date, end_date }: Question, ref_date: unknown): boolean {
  if (OPERATIONS[operation].by === 'month') return ref_date === begin_date.slice(0, 6);
  return ref_date === begin_date || ref_date === `${begin_date}-${end_date}`;
}

type Reader = (figures: Figures, answer: Fields, question: Question) => void;

const ofPeriod: Reader = (figures, { list }, question) => {
  const entry = listOf(list).find(({ ref_date }) => isAbout(question, ref_date));
  for (const [name, value] of Object.entries(fieldsOf(entry))) {
    if (name !== 'ref_date') figures.add(name, '', value);
  }
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
        figures.add(textOf(index), key, value);
        for (const [name, other] of Object.entries(others))
          figures.add(`${textOf(index)}.${name}`, key, other);
      }
    }
  },
  getPerformanceData(figures, answer, { parameters }) {
    const { module, params = [] } = parameters === '' ? {} : JSON.parse(parameters);
    const key = listOf(params)
      .map(({ field, value }) => `${textOf(field)}=${textOf(value)}`)
      .join(',');
    const { tables } = fieldsOf(fieldsOf(answer.data).body);
    for (const { id, lines } of listOf(tables)) {
      for (const { fields } of listOf(lines)) {
        for (const { value } of listOf(fields)) {
          figures.add(`${module}.${textOf(id)}`, key, decimal(value));
        }
      }
    }
  },
};

class Figures {
  readonly list: Figure[] = [];
  /** By figure and key: how often it has come. */
  readonly #seen = new Map<string, number>();

  /** Leaves out what is not a number. `id` tells apart what has the same name. */
  add(name: string, of: unknown, value: unknown, id?: unknown): void {
    const number = numberOf(value);
    if (number === undefined) return;
    const figure = textOf(name);
    const text = textOf(of);
    const named =
      id === undefined || !this.#seen.has(`${figure}\0${text}`) ? text : textOf(`${text} (${textOf(id)})`);
    this.list.push({ figure, key: this.#unused(figure, named), value: number });
  }

  /** The key, or one with a number behind it. */
  #unused(figure: string, key: string): string {
    const count = this.#seen.get(`${figure}\0${key}`) ?? 0;
    this.#seen.set(`${figure}\0${key}`, count + 1);
    return count === 0 ? key : this.#unused(figure, `${key} #${count + 1}`);
  }
}

/**
 * PostgreSQL takes neither NUL nor half a character, and an index there no row of more than 2,704 bytes: that is two
 * such texts of three bytes a character, and the rest of the key.
 */
const LONGEST = 400;

export function textOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text
    .slice(0, LONGEST)
    .replaceAll('\0', '')
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD');
}

function numberOf(value: unknown): number | string | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  // The client gives integers past 2^53 as text with all digits.
  if (typeof value !== 'string' || !/^-?\d{16,40}$/.test(value)) return undefined;
  // SQLite has integers of 64 bits. Whatever is longer is rounded, in both databases alike.
  const exact = BigInt(value);
  return BigInt.asIntN(64, exact) === exact ? value : Number(value);
}

/** WeChat's performance figures are decimal numbers as text. */
function decimal(value: unknown): unknown {
  return typeof value === 'string' && value.trim() !== '' && value.length < 40 ? Number(value) : value;
}

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};

const listOf = (value: unknown): Fields[] => (Array.isArray(value) ? value.map(fieldsOf) : []);
