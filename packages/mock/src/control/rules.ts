import { type CallView, matches, type Rule, type Step } from './rule.ts';
import { RuleError, thrown } from './rule-error.ts';

/** A rule at work: how many calls it has seen, and which step is next. */
interface Active {
  id: number;
  source: string;
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

/** A rule and what it has done. */
export interface ListedRule {
  /** Counted from 1; never used again. */
  id: number;
  /** Where it came from: `on` (a test), `http`, or the name of a file. */
  source: string;
  rule: Rule;
  /** Calls that matched it. */
  seen: number;
  isSpent: boolean;
}

export interface Rules {
  /** Adds a rule in front of the others: of two rules for a call, the newer one counts. Returns its removal. */
  add(rule: Rule, source?: string): () => void;
  /**
   * Adds a list of rules in front of the others, of which the first is asked first, all or none; with `instead`, in the
   * place of those that the source added before.
   *
   * @throws {RangeError} if there would be too many; then nothing has changed.
   */
  addAll(rules: readonly Rule[], source: string, instead?: boolean): void;
  /** Replaces the rules of a file, which come after all added ones, in their own order. */
  replace(source: string, rules: readonly Rule[]): void;
  /**
   * The step for a call, which counts as used; undefined if no rule is for it.
   *
   * @throws {RuleError} if a rule's own condition throws.
   */
  take(call: CallView): Taken | undefined;
  /** All rules in the order in which they are asked. */
  list(): ListedRule[];
  /** Removes the rule with this id; false if there is none. */
  remove(id: number): boolean;
  /** Removes the added rules of a source. */
  clear(source: string): void;
  /** Removes the added rules; those of a file begin again. */
  reset(): void;
}

const nameOf = ({ name, operation }: Rule) => name ?? `on ${operation ?? 'any operation'}`;

function isFor(rule: Rule, call: CallView): boolean {
  try {
    return matches(rule, call);
  } catch (error) {
    throw new RuleError(nameOf(rule), thrown(error), error);
  }
}

/** More than any test needs; a program that adds rules in a loop gets an error, not a slow mock. */
const MOST = 10_000;

/** `changed` is called when a rule has come or gone. */
export function createRules(changed: () => void = () => {}): Rules {
  let added: Active[] = [];
  /** By file. */
  const files = new Map<string, Active[]>();
  let last = 0;
  const start = (rule: Rule, source: string, id = ++last): Active => ({
    ...{ id, source, rule },
    ...{ seen: 0, step: 0, used: 0 },
  });

  function all(): Active[] {
    return [...added, ...[...files.values()].flat()];
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

  function remove(id: number): boolean {
    const isOther = (each: Active) => each.id !== id;
    const before = all().length;
    added = added.filter(isOther);
    for (const [file, actives] of files) files.set(file, actives.filter(isOther));
    const isGone = all().length < before;
    if (isGone) changed();
    return isGone;
  }

  function addAll(rules: readonly Rule[], source: string, instead = false): Active[] {
    const others = instead ? added.filter((each) => each.source !== source) : added;
    if (others.length + rules.length > MOST)
      throw new RangeError(`@weapp-openapi/mock: more than ${MOST} rules; reset() removes them.`);
    // The ids grow in the order in which single rules would have been added: the last of a list comes first.
    const actives = rules.toReversed().map((rule) => start(rule, source));
    added = [...actives.toReversed(), ...others];
    changed();
    return actives;
  }

  return {
    add(rule, source = 'on') {
      const [active] = addAll([rule], source);
      return () => void (active && remove(active.id));
    },
    addAll(rules, source, instead) {
      addAll(rules, source, instead);
    },
    replace(source, rules) {
      files.set(
        source,
        rules.map((rule) => start(rule, source)),
      );
      changed();
    },
    take(call) {
      if (added.length === 0 && files.size === 0) return undefined;
      for (const active of all()) {
        const { rule } = active;
        if (!isFor(rule, call)) continue;
        active.seen++;
        if (rule.call !== undefined && active.seen !== rule.call) continue;
        const step = current(active);
        if (!step) continue;
        active.used++;
        return { step, rule: nameOf(rule) };
      }
      return undefined;
    },
    list: () =>
      all().map((active) => ({
        id: active.id,
        source: active.source,
        rule: active.rule,
        seen: active.seen,
        isSpent:
          current(active) === undefined ||
          (active.rule.call !== undefined && active.seen >= active.rule.call),
      })),
    remove,
    clear(source) {
      added = added.filter((each) => each.source !== source);
      changed();
    },
    reset() {
      added = [];
      for (const [file, actives] of files) {
        files.set(
          file,
          actives.map(({ rule, id }) => start(rule, file, id)),
        );
      }
      changed();
    },
  };
}
