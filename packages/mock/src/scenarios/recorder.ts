import { mask } from '../control/mask.ts';
import { isObject, type JsonObject } from '../engine/document.ts';
import { createSaver } from '../memory/saver.ts';
import type { Scenario, ScenarioStep } from './scenario.ts';

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
const MOST_BYTES = 64 * 1024 * 1024;
/** Not recorded: at the replay, the mock gives tokens and sessions that it knows. */
const CREDENTIALS = [
  ...['getAccessToken', 'getStableAccessToken', 'code2Session'],
  ...['checkSessionKey', 'ResetUserSessionKey', 'getUserEncryptKey'],
];

const HEADER = `# yaml-language-server: $schema=node_modules/@weapp-openapi/mock/scenarios.schema.json
# Recorded by weapp-mock. Credentials are masked, and replaced at the replay; everything else is as it came.
`;

/** Writes answers as a scenario file: for each operation its answers in order. */
export function createRecorder(file: string, tell: (line: string) => void): Recorder {
  const rules = new Map<string, Scenario & { steps: ScenarioStep[] }>();
  const apps = new Set<string>();
  let [answers, bytes, isFull] = [0, 0, false];

  const saver = createSaver({
    file,
    async make() {
      const { stringify } = await import('yaml');
      // With one mini program, the recording is for any.
      const list = [...rules.values()].map(({ app, ...rule }) => (apps.size > 1 ? { app, ...rule } : rule));
      return HEADER + stringify({ rules: list }, { lineWidth: 0, aliasDuplicateObjects: false });
    },
    failed: (code) => tell(`${file}: the recording cannot be written (${code})`),
  });

  return {
    add({ operation, app, status, mediaType, body }) {
      if (CREDENTIALS.includes(operation)) return;
      const size = body instanceof Uint8Array ? body.length : JSON.stringify(body, numbersAsText).length;
      if (answers + 1 > MOST_ANSWERS || bytes + size > MOST_BYTES) {
        if (!isFull) tell(`${file}: the recording is full, and what comes now is not recorded`);
        isFull = true;
        return;
      }
      answers++;
      bytes += size;
      if (app !== '') apps.add(app);
      const key = `${app} ${operation}`;
      let rule = rules.get(key);
      if (!rule) {
        rule = { ...(app === '' ? {} : { app }), operation, steps: [] };
        rules.set(key, rule);
      }
      rule.steps.push({
        times: 1,
        ...(status === 200 ? {} : { status }),
        ...(body instanceof Uint8Array
          ? { bytes: Buffer.from(body).toString('base64'), mediaType }
          : { answer: isObject(body) ? maskObject(body) : body }),
      });
      saver.touch();
    },
    close: () => saver.close(),
  };
}

const maskObject = (body: JsonObject): JsonObject => Object(mask(body));

const numbersAsText = (_: string, value: unknown) => (typeof value === 'bigint' ? String(value) : value);
