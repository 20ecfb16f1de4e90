// messages.ts of packages/push: the type of each message and of its answer, by name.
import { block } from '../jsdoc.ts';
import { ENVELOPE, type Webhook } from './webhooks.ts';

export function messageTypes(webhooks: Webhook[]): string {
  return `import type { Filled } from '../answer/filled.ts';
import type * as Schemas from './schemas.ts';

/** The messages that WeChat pushes, by Event, or by MsgType where there is no Event. */
export interface PushMessages {
${webhooks.map((webhook) => `${doc(webhook)}\n  ${webhook.name}: Schemas.${webhook.message};`).join('\n')}
}

/** What WeChat expects for an answer to each of them. */
export interface PushReplies {
${webhooks.map((webhook) => `  ${webhook.name}: ${replyType(webhook)};`).join('\n')}
}
`;
}

function replyType({ reply, text, filled }: Webhook): string {
  const names = ENVELOPE.slice(0, filled).map((name) => `'${name}'`);
  const structured =
    reply && (filled > 0 ? `Filled<Schemas.${reply}, ${names.join(' | ')}>` : `Schemas.${reply}`);
  return [structured, text && "'success' | '' | void"].filter(Boolean).join(' | ');
}

const doc = ({ summary, description, docs }: Webhook): string =>
  block([summary, '', ...description.split('\n'), '', `@see {@link ${docs} 官方文档}`], '  ');
