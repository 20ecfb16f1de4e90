import { stringify } from 'yaml';
import { mask } from '../control/mask.ts';
import { isObject, type JsonObject } from '../engine/document.ts';
import { createSaver } from '../memory/saver.ts';
import { LARGEST } from './file.ts';
import type { ScenarioStep } from './scenario.ts';

/** An answer of the real server. */
export interface Recorded {
  operation: string;
  /** The mini program that called, as far as it is known. */
  app: string;
  status: number;
  mediaType: string;
  /** JSON, text or bytes. */
  body: JsonObject | string | Uint8Array;
}

export interface Recorder {
  add(recorded: Recorded): void;
  /** Writes what is left to write. */
  close(): Promise<void>;
}

/** Of one file. */
const MOST_ANSWERS = 10_000;
/** Not recorded: at the replay, the mock gives tokens and sessions that it knows. */
const CREDENTIALS = [
  ...['getAccessToken', 'getStableAccessToken', 'code2Session'],
  ...['checkSessionKey', 'ResetUserSessionKey', 'getUserEncryptKey'],
];

const HEADER = `# yaml-language-server: $schema=node_modules/@weapp-openapi/mock/scenarios.schema.json
# Recorded by weapp-mock. Credentials are masked, and replaced at the replay; everything else is as it came.
`;

/** Answers to calls of one operation, and of one app. */
interface Rule {
  app: string;
  operation: string;
  /** Their text in the file, which is written again after each answer. */
  steps: string[];
}

/**
 * Writes answers as a scenario file: for each operation its answers in order.
 *
 * @param most Bytes that the file may have: what the mock reads again.
 */
export function createRecorder(file: string, tell: (line: string) => void, most = LARGEST): Recorder {
  const rules = new Map<string, Rule>();
  const apps = new Set<string>();
  let [answers, bytes, isFull] = [0, HEADER.length + 'rules:\n'.length, false];

  const saver = createSaver({
    file,
    make() {
      if (rules.size === 0) return `${HEADER}rules: []\n`;
      // With one mini program, the recording is for any.
      const shown = (rule: Rule) => textOf(rule, apps.size > 1) + rule.steps.join('');
      return `${HEADER}rules:\n${[...rules.values()].map(shown).join('')}`;
    },
    failed: (code) => tell(`${file}: the recording cannot be written (${code})`),
  });

  return {
    add({ operation, app, status, mediaType, body }) {
      if (CREDENTIALS.includes(operation)) return;
      const step = textOfStep(
        { times: 1, ...(status === 200 ? {} : { status }) },
        body instanceof Uint8Array ? { bytes: body, mediaType } : { answer: masked(body) },
      );
      const key = `${app} ${operation}`;
      const known = rules.get(key);
      const rule: Rule = known ?? { app, operation, steps: [] };
      const more = Buffer.byteLength(step) + (known ? 0 : Buffer.byteLength(textOf(rule, true)));
      if (answers + 1 > MOST_ANSWERS || bytes + more > most) {
        if (!isFull) tell(`${file}: the recording is full, and what comes now is not recorded`);
        isFull = true;
        return;
      }
      answers++;
      bytes += more;
      if (app !== '') apps.add(app);
      rules.set(key, rule);
      rule.steps.push(step);
      saver.touch();
    },
    close: () => saver.close(),
  };
}

const masked = (body: JsonObject | string): JsonObject | string =>
  isObject(body) ? Object(mask(body)) : body;

const yaml = (rule: object): string =>
  stringify({ rules: [rule] }, { lineWidth: 0, aliasDuplicateObjects: false }).replace('rules:\n', '');

/** A rule up to its steps. */
function textOf({ app, operation }: Rule, withApp: boolean): string {
  return `${yaml({ ...(withApp && app !== '' ? { app } : {}), operation })}    steps:\n`;
}

/** A step as it stands in a rule. */
function textOfStep(
  about: ScenarioStep,
  given: { answer: JsonObject | string } | { bytes: Uint8Array; mediaType: string },
): string {
  const inRule = (step: ScenarioStep) => yaml({ steps: [step] }).replace('  - steps:\n', '');
  if ('answer' in given) return inRule({ ...about, ...given });
  // Base64 needs no look at each character, which takes a second for a large picture.
  const { bytes, mediaType } = given;
  return `${inRule({ ...about, mediaType })}        bytes: "${Buffer.from(bytes).toString('base64')}"\n`;
}
