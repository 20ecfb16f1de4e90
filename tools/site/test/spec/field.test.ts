import { expect, test } from 'vitest';
import { contextOf } from '../../src/pages/context.ts';
import { deviationsOf, partsOf } from '../../src/pages/entry-parts.ts';
import type { Field } from '../../src/spec/field.ts';
import { siteIn } from '../sites.ts';

const sites = { en: siteIn('en'), zh: siteIn('zh') };

function partsIn(language: 'en' | 'zh', name: string) {
  const site = sites[language];
  const entry = site.edition.operations.get(name) ?? site.edition.webhooks.get(name);
  if (!entry) throw new Error(name);
  return { entry, parts: partsOf(contextOf(site, 'operations/x'), entry) };
}

function find(fields: readonly Field[], place: string): Field | undefined {
  for (const field of fields) {
    const found = field.place === place ? field : find(field.fields, place);
    if (found) return found;
  }
  return undefined;
}

test('a field has its type, whether it is needed, limits, values and inner fields', () => {
  const { parts } = partsIn('en', 'sendMessage');
  const body = parts.find(({ id }) => id === 'body')?.fields ?? [];
  expect(find(body, 'touser')).toMatchObject({ type: 'string', required: true });
  const state = find(body, 'miniprogram_state');
  expect(state?.values).toEqual(['"developer"', '"trial"', '"formal"']);
  expect(state?.limits).toContain('default "formal"');
  const response = parts.find(({ id }) => id === 'response')?.fields ?? [];
  expect(find(response, 'msgid')?.type).toBe('int64');
});

test('a query, a list and a message', () => {
  expect(partsIn('en', 'code2Session').parts[0]).toMatchObject({ id: 'query' });
  const { parts } = partsIn('zh', 'getDailyVisitTrend');
  const list = parts.at(-1)?.fields.find(({ name }) => name === 'list');
  expect(list?.type).toBe('object[]');
  expect(find(list?.fields ?? [], 'list.visit_uv')).toMatchObject({ type: 'integer', required: true });
  expect(partsIn('en', 'onAddExpressPath').parts.map(({ id }) => id)).toEqual(['message', 'reply']);
});

test('what differs from WeChat’s page is collected, in the language of the page', () => {
  const { entry, parts } = partsIn('zh', 'sendMessage');
  const deviations = deviationsOf(entry, parts);
  expect(deviations.map(({ place }) => place)).toContain('msgid');
  for (const { reason } of deviations) expect(reason).toMatch(/\p{Script=Han}/u);
});

test('every operation and message has fields or says why not', () => {
  for (const site of Object.values(sites))
    for (const entry of [...site.edition.operations.values(), ...site.edition.webhooks.values()])
      for (const part of partsOf(contextOf(site, 'operations/x'), entry))
        if (part.fields.length === 0) expect(part.note, entry.operationId).not.toBe('');
});

test('a body of several forms has the values of all, and says what only one requires', () => {
  const { parts } = partsIn('en', 'sendCloudBaseSms');
  const body = parts.find(({ id }) => id === 'body')?.fields ?? [];
  expect(find(body, 'sms_type')?.values).toEqual(expect.arrayContaining(['"Marketing"', '"Notification"']));
  expect(find(body, 'template_id')?.required).toBe(false);
  expect(find(body, 'template_id')?.limits.join()).toMatch(/required (?:with|in)/);
});

test('what fields must be given together is said', () => {
  expect(
    partsIn('en', 'queryScheme')
      .parts.map(({ note }) => note)
      .join(),
  ).toMatch(/At least one of these is required/);
  expect(
    partsIn('zh', 'updateBook')
      .parts.map(({ note }) => note)
      .join(),
  ).toMatch(/也必填/);
});
