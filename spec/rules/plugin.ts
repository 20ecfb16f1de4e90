// Redocly CLI plugin: the spec's own lint rules. redocly.yaml turns all of them on with `weapp/all`.
import { accessTokenIsSecurity } from './access-token-is-security.ts';
import { bothLanguages } from './both-languages.ts';
import { defaultResponse } from './default-response.ts';
import { descriptionEscapes } from './description-escapes.ts';
import { descriptionEverywhere } from './description-everywhere.ts';
import { deviationHasReason } from './deviation-has-reason.ts';
import { enumNames } from './enum-names.ts';
import { errcodeWhen } from './errcode-when.ts';
import { exampleKeyNames } from './example-key-names.ts';
import { examplesPresent } from './examples-present.ts';
import { idNoCount } from './id-no-count.ts';
import { idempotentSaid } from './idempotent-said.ts';
import { jsonSchemaDialect } from './json-schema-dialect.ts';
import { knownErrcodes } from './known-errcodes.ts';
import { maxBytes } from './max-bytes.ts';
import { noAllOf } from './no-all-of.ts';
import { noRefSiblings } from './no-ref-siblings.ts';
import { operationDocsPage } from './operation-docs-page.ts';
import { operationFileName } from './operation-file-name.ts';
import { pagingFields } from './paging-fields.ts';
import { pushRecognisable } from './push-recognisable.ts';
import type { Rule } from './redocly.ts';
import { typedKeywords } from './typed-keywords.ts';
import { uniqueSchemaNames } from './unique-schema-names.ts';

const rules: Record<string, Rule> = {
  'access-token-is-security': accessTokenIsSecurity,
  'both-languages': bothLanguages,
  'default-response': defaultResponse,
  'description-escapes': descriptionEscapes,
  'description-everywhere': descriptionEverywhere,
  'deviation-has-reason': deviationHasReason,
  'enum-names': enumNames,
  'errcode-when': errcodeWhen,
  'example-key-names': exampleKeyNames,
  'examples-present': examplesPresent,
  'id-no-count': idNoCount,
  'idempotent-said': idempotentSaid,
  'json-schema-dialect': jsonSchemaDialect,
  'known-errcodes': knownErrcodes,
  'max-bytes': maxBytes,
  'no-all-of': noAllOf,
  'no-ref-siblings': noRefSiblings,
  'operation-docs-page': operationDocsPage,
  'operation-file-name': operationFileName,
  'paging-fields': pagingFields,
  'push-recognisable': pushRecognisable,
  'typed-keywords': typedKeywords,
  'unique-schema-names': uniqueSchemaNames,
};

/** What Redocly CLI loads: the rules, and a ruleset that makes each of them an error. */
export default function weapp() {
  const errors = Object.keys(rules).map((name) => [`weapp/${name}`, 'error']);
  return {
    id: 'weapp',
    rules: { oas3: rules },
    configs: { all: { rules: Object.fromEntries(errors) } },
  };
}
