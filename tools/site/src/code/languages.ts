import type { Call, Target } from './call.ts';
import { toCurl } from './curl.ts';
import { toGo } from './go.ts';
import { toJava } from './java.ts';
import { toPhp } from './php.ts';
import { toPython } from './python.ts';
import { toTypeScript } from './type-script.ts';

/** The languages that a call can be shown in. */
export const CODE_LANGUAGES: readonly {
  title: string;
  /** For colouring. */
  language: string;
  write: (call: Call, target: Target) => string;
}[] = [
  { title: 'TypeScript', language: 'typescript', write: toTypeScript },
  { title: 'curl', language: 'bash', write: toCurl },
  { title: 'Go', language: 'go', write: toGo },
  { title: 'Java', language: 'java', write: toJava },
  { title: 'Python', language: 'python', write: toPython },
  { title: 'PHP', language: 'php', write: toPhp },
];
