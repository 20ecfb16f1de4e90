import { beforeEach, describe, expect, test } from 'vitest';
import { breakCall, cases, type Entry } from '../broken-calls.ts';
import { openMock } from '../caller.ts';
import { APPID, createReadyCalls } from '../ready-calls.ts';
import { toRequest } from '../spec-examples.ts';

const opened = await openMock();
const { access_token } = await opened.legacy(APPID);
const ready = createReadyCalls(opened, access_token);

async function errcode(request: Request): Promise<unknown> {
  const response = await fetch(request);
  if (!/json/.test(response.headers.get('content-type') ?? '')) return 0;
  const answer: { errcode?: unknown; errmsg?: unknown } = JSON.parse(await response.text());
  if (answer.errcode) expect(answer.errmsg).toMatch(/ rid: [0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}$/);
  return answer.errcode ?? 0;
}

const condition = ({ if: fields }: Entry) => (fields ? ` if ${JSON.stringify(fields)}` : '');
const allIds = [...new Set(cases.map(({ call }) => call.operationId))];

/**
 * Every rule of an operation, broken, has its own errcode.
 *
 * @param step 1 for all operations, 20 for each twentieth.
 */
export function eachErrcode(step: number): void {
  const operationIds = allIds.filter((_, index) => index % step === 0);

  // An app that has done nothing yet gets the examples; one that has objects of its own is told which do not exist.
  beforeEach(() => opened.mock.reset());

  test('the bundle has the rules of its operations', () => {
    expect(cases.length).toBeGreaterThan(800);
  });

  describe.each(operationIds)('%s', (operationId) => {
    const entries = cases.filter(({ call }) => call.operationId === operationId);

    test('takes its example', async () => {
      const [first] = entries;
      if (first) expect(await errcode(await ready(first.call))).toBe(0);
    });

    test.each(
      entries.map((each) => ({
        ...each,
        name: `${each.entry.field} ${each.entry.rule}${condition(each.entry)}`,
      })),
    )('$name has its own errcode', async (each) => {
      const { call, bytes } = breakCall(each);
      let request = toRequest(opened.mock.url, call, access_token);
      if (bytes) request = new Request(request.url, { method: 'POST', body: Buffer.from(bytes) });
      expect(await errcode(request)).toBe(each.entry.code);
    });
  });
}
