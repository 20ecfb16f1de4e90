import { credentialsOf } from '../spec/call.ts';
import type { Entry } from '../spec/edition.ts';
import type { Context } from './context.ts';
import { RawSpan } from './raw.tsx';

/** What is true of the whole operation, in short lines: as a list here, as lines in Markdown. */
export function factsOf(
  { site: { say, language }, to }: Context,
  entry: Entry,
): { title: string; markdown: string }[] {
  const facts: { title: string; markdown: string }[] = [];
  const add = (title: string, markdown: string) => facts.push({ title, markdown });
  if (entry.kind === 'operation') {
    add(say('credentials'), credentialsText(say, entry));
    add(say('retries'), say(entry['x-idempotent'] ? 'retriesRead' : 'retriesChange'));
  }
  const paging = entry['x-paging'];
  if (paging) {
    const maximum =
      paging.maximum && paging.size ? say('pagingMaximum', { count: paging.maximum, size: paging.size }) : '';
    const text = say('pagingText', { name: entry.operationId, items: paging.items });
    add(say('paging'), [text, maximum].join(language === 'en' ? ' ' : ''));
  }
  if (entry['x-encryptable'])
    add(
      say('encryption'),
      say('encryptionText', { link: `${to('packages/crypto')}#${ENCRYPTION[language]}` }),
    );
  const sets = entry['x-permission-sets'] ?? [];
  if (sets.length > 0)
    add(
      say('permissionSets'),
      say(sets.length > 1 ? 'permissionSetsText' : 'permissionSet', { list: sets.join(say('or')) }),
    );
  const names = namesOf(entry);
  if (names.length > 0) add(say('names'), names.map((name) => `\`${name}\``).join(' · '));
  return facts;
}

/** The heading in the README of crypto. */
const ENCRYPTION = { en: 'api-signature-and-encryption', zh: '服务端-api-签名与加密' };

export function Facts({ context, entry }: { context: Context; entry: Entry }) {
  return (
    <dl class="facts">
      {factsOf(context, entry).map(({ title, markdown }) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd>
            <RawSpan html={context.md(markdown).replaceAll(/<\/?p>/g, '')} />
          </dd>
        </div>
      ))}
      <div>
        <dt>{context.site.say('officialPage')}</dt>
        <dd>
          <a href={entry.externalDocs.url}>{entry.externalDocs.url.replace(/^https:\/\//, '')}</a>
        </dd>
      </div>
    </dl>
  );
}

function credentialsText(say: Context['site']['say'], entry: Entry): string {
  const credentials = credentialsOf(entry);
  if (credentials.length === 0) return say('credentialNone');
  const texts = {
    access_token: say('credentialToken'),
    pay_sig: say('credentialPay'),
    signature: say('credentialSignature'),
  };
  return credentials.map((name) => texts[name]).join('; ');
}

/** WeChat's other names: those that people find in old programs and in cloud functions. */
export const namesOf = (entry: Entry): string[] =>
  [...new Set([entry['x-cloud-call'], entry['x-doc-name'], ...formerNames(entry)])].filter(
    (name): name is string => name !== undefined && name !== entry.operationId && name !== entry.path,
  );

/** The last paragraph of an operation's description lists its names in backticks. */
function formerNames({ description }: Entry): string[] {
  const last =
    description
      .trim()
      .split(/\n\s*\n/)
      .at(-1) ?? '';
  if (!isNames(last)) return [];
  return [...last.matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? '');
}

const isNames = (paragraph: string): boolean => /^(?:Names?:|名称：)/.test(paragraph);

/** The description without the names, which stand among the facts. */
export function withoutNames(description: string): string {
  const paragraphs = description.trim().split(/\n\s*\n/);
  return (isNames(paragraphs.at(-1) ?? '') ? paragraphs.slice(0, -1) : paragraphs).join('\n\n');
}
