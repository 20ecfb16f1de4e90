import { type CallView, matches, type Rule, type Step } from './rule.ts';

/** A rule at work: how many calls it has seen, and which step is next. */
interface Active {
  rule: Rule;
  seen: number;
  step: number;
  /** Calls that the current step has answered. */
  used: number;
}

/** What a call meets. */
export interface Taken {
  step: Step;
  /** The rule's name, for the journal. */
  rule: string;
}

export interface Rules {
  /** Adds a rule in front of the others: of two rules for a call, the newer one counts. Returns its removal. */
  add(rule: Rule): () => void;
  /** Replaces the rules of a source, such as a file, which come after all added ones, in their own order. */
  replace(source: string, rules: readonly Rule[]): void;
  /** The step for a call, which counts as used; undefined if no rule is for it. */
  take(call: CallView): Taken | undefined;
  /** All rules with what they have seen, in the order in which they are asked. */
  list(): readonly { rule: Rule; seen: number; isSpent: boolean }[];
  /** Removes the added rules; those of a source begin again. */
  reset(): void;
}

/** More than any test needs; a program that adds rules in a loop gets an error, not a slow mock. */
const MOST = 10_000;

export function createRules(): Rules {
  let added: Active[] = [];
  const sources = new Map<string, Active[]>();
  const start = (rule: Rule): Active => ({ rule, seen: 0, step: 0, used: 0 });

  function all(): Active[] {
    return [...added, ...[...sources.values()].flat()];
  }

  /** The current step; undefined when all have been used up. */
  function current(active: Active): Step | undefined {
    for (;;) {
      const step = active.rule.steps[active.step];
      if (!step || active.used < (step.times ?? Number.POSITIVE_INFINITY)) return step;
      active.step++;
      active.used = 0;
    }
  }

  return {
    add(rule) {
      if (added.length >= MOST)
        throw new RangeError(`@weapp-openapi/mock: more than ${MOST} rules; reset() removes them.`);
      const active = start(rule);
      added.unshift(active);
      return () => {
        added = added.filter((each) => each !== active);
      };
    },
    replace(source, rules) {
      sources.set(source, rules.map(start));
    },
    take(call) {
      if (added.length === 0 && sources.size === 0) return undefined;
      for (const active of all()) {
        const { rule } = active;
        if (!matches(rule, call)) continue;
        active.seen++;
        if (rule.call !== undefined && active.seen !== rule.call) continue;
        const step = current(active);
        if (!step) continue;
        active.used++;
        return { step, rule: rule.name ?? `on ${rule.operation ?? 'any operation'}` };
      }
      return undefined;
    },
    list: () =>
      all().map((active) => ({
        rule: active.rule,
        seen: active.seen,
        isSpent:
          current(active) === undefined ||
          (active.rule.call !== undefined && active.seen >= active.rule.call),
      })),
    reset() {
      added = [];
      for (const [source, actives] of sources) {
        sources.set(
          source,
          actives.map(({ rule }) => start(rule)),
        );
      }
    },
  };
}
