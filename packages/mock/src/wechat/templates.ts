import { isObject, type JsonObject } from '../engine/document.ts';
import { Refusal } from '../engine/refusal.ts';
import type { CreateObjects } from '../memory/objects.ts';

/** The kind of objects in objects/messages.ts. */
const KIND = 'template of subscription messages';

/** Checks the template and the values of a subscription message. */
export type Templates = (app: string, template_id: string, data: unknown) => void;

/** The templates that an app added. Those of an app that never added or deleted one are not known, and not checked. */
export function createTemplates(createObjects: CreateObjects): Templates {
  const templates = createObjects<JsonObject>(KIND);
  return (app, template_id, data) => {
    if (!templates.isTouched(app)) return;
    const template = templates.get(app, JSON.stringify([template_id]));
    if (!template) throw new Refusal(40037, 'this app has no such template: addwxanewtemplate adds one');
    checkData(template, isObject(data) ? data : {});
  };
}

/** A keyword's key ends with its kid: `thing1`, `date2`. */
function checkData({ kidList }: JsonObject, data: JsonObject): void {
  const kids = Array.isArray(kidList) ? kidList.map(String) : [];
  const names = Object.keys(data);
  const kidOf = (name: string) => /\d{1,15}$/.exec(name)?.[0] ?? '';
  const unknown = names.find((name) => !kids.includes(kidOf(name)));
  if (unknown !== undefined)
    throw new Refusal(
      47003,
      `the template has no ${unknown.slice(0, 100)}: its keywords end with ${kids.join(', ')}`,
    );
  const given = new Set(names.map(kidOf));
  const missing = kids.find((kid) => !given.has(kid));
  if (missing !== undefined) throw new Refusal(47003, `the keyword that ends with ${missing} has no value`);
}
