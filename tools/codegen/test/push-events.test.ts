import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { generatePushEvents } from '../src/push-events.ts';

test('the names of all webhooks, sorted', () => {
  const folder = mkdtempSync(join(tmpdir(), 'weapp-codegen-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'openapi.json'), '{ "webhooks": { "text": {}, "a_event": {} } }');
  expect(generatePushEvents(folder)['push-events.ts']).toContain(
    "PushEventName =\n  | 'a_event'\n  | 'text';\n",
  );
});
