import type { JsonObject } from '../engine/document.ts';
import { createKept } from '../memory/kept.ts';
import { maskAsJson } from './mask.ts';
import type { InputOf, OperationId, SuccessOf } from './typed.ts';

/** A call that the mock has answered. Secrets in it are masked: `***`. */
export interface MockCall<Id extends OperationId = OperationId> {
  /** Counted from 1. */
  id: number;
  /** When it came, by the mock's clock, in milliseconds. */
  at: number;
  /** Real milliseconds until the answer. */
  duration: number;
  /** undefined for a path that the spec does not have. */
  operation: Id | undefined;
  method: string;
  path: string;
  /** The mini program that called; '' if its token was missing or wrong. */
  appid: string;
  /** The user that the call names; '' if none. */
  openid: string;
  /** Fields of query and body, without credentials. Integers that a number cannot hold are their digits as text. */
  input: InputOf<Id>;
  /** The files of a form. */
  files: readonly { name: string; filename: string | undefined; mediaType: string; size: number }[];
  /** HTTP status of the answer; 0 if the connection was closed instead. */
  status: number;
  /** 0 for a success; undefined for an answer without an errcode, as from a gateway, or none. */
  errcode: number | undefined;
  /** The body; of bytes, or of more than 256 KiB of JSON, their type and number. */
  answer: SuccessOf<Id> | { errcode: number; errmsg: string } | { mediaType: string; size: number };
  /** The rule that answered; undefined if none. */
  rule: string | undefined;
}

/** A call as it is collected; `input` and `answer` are masked only when somebody looks. */
export interface Entry {
  at: number;
  duration: number;
  operation: string | undefined;
  method: string;
  path: string;
  appid: string;
  openid: string;
  input: JsonObject;
  files: MockCall['files'];
  status: number;
  errcode: number | undefined;
  answer: unknown;
  rule: string | undefined;
  /** Bytes of the request's body. */
  size: number;
  /** Bytes of the JSON in `answer`. */
  answerSize: number;
}

export interface Journal {
  add(entry: Entry): void;
  /** The latest calls, oldest first. */
  list(): MockCall[];
  /** Calls the function with each call to come. Returns how to stop. */
  watch(see: (call: MockCall) => void): () => void;
  clear(): void;
}

/** The latest calls are kept, up to this many and this much. */
const BOUNDS = { count: 1_000, weight: 16 * 1024 * 1024 };
/** Bytes. The input of a larger request is not kept, nor is a larger answer. */
const LARGEST = 256 * 1024;

export function createJournal(): Journal {
  const entries = createKept<Entry>({
    ...BOUNDS,
    weigh: ({ size, answerSize, path }) => size + answerSize + path.length,
  });
  const watchers = new Set<(call: MockCall) => void>();
  let last = 0;

  function show(id: string, { size: _, answerSize: _size, ...entry }: Entry): MockCall {
    const shown = {
      id: Number(id),
      ...entry,
      input: maskAsJson(entry.input),
      answer: maskAsJson(entry.answer),
    };
    // The spec's types hold because the request was checked, or the errcode says that it broke them.
    return shown as unknown as MockCall;
  }

  return {
    add(entry) {
      const id = String(++last);
      const kept = reduced(entry);
      entries.set(id, kept);
      if (watchers.size === 0) return;
      const shown = show(id, kept);
      for (const see of watchers) see(shown);
    },
    list: () => [...entries.entries()].map(([id, entry]) => show(id, entry)),
    watch(see) {
      watchers.add(see);
      return () => watchers.delete(see);
    },
    clear() {
      entries.clear();
    },
  };
}

/** The entry without what is too large to keep. */
function reduced(entry: Entry): Entry {
  const { size, answerSize } = entry;
  return {
    ...entry,
    ...(size > LARGEST ? { size: 0, input: {} } : {}),
    ...(answerSize > LARGEST
      ? { answerSize: 0, answer: { mediaType: 'application/json', size: answerSize } }
      : {}),
  };
}
