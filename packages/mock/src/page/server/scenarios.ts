import { control } from './control.ts';

/** What happens to a call, see the scenario file's format. */
export interface Step {
  times?: number;
  delay?: number | string | readonly (number | string)[];
  drop?: boolean;
  status?: number;
  errcode?: number;
  example?: string;
  answer?: unknown;
  bytes?: string;
}

/** A rule to add. */
export interface NewRule extends Step {
  operation?: string;
  openid?: string;
}

/** A rule at work. */
export interface ListedRule {
  id: number;
  /** `on`, `http`, or the name of a file. */
  source: string;
  /** Calls that matched it. */
  seen: number;
  isSpent: boolean;
  name?: string;
  operation?: string;
  app?: string;
  openid?: string;
  fields?: Record<string, unknown>;
  call?: number;
  steps: Step[];
}

export const listRules = async () => (await control.get<{ rules: ListedRule[] }>('/scenarios')).rules;

export const addRule = (rule: NewRule) => control.post('/scenarios', rule);

export const removeRule = (id: number) => control.remove(`/scenarios/${id}`);

export const clearRules = () => control.remove('/scenarios');
