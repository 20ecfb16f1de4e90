import { SaxesParser } from 'saxes';
import {
  documentType,
  notWellFormed,
  otherRoot,
  protoElement,
  tooDeep,
  tooManyElements,
} from '../messages/body.ts';
import { DEEPEST, isDangerous, MOST, malformed } from './limits.ts';

interface Element {
  name: string;
  /** Collected in pieces: concatenating them one after the other takes time by the square of their number. */
  text: string[];
  fields: Record<string, unknown> | undefined;
}

/**
 * Parses `<xml>...</xml>` into an object: an element without children is text, one that is repeated is an array.
 * A document type is refused, so there are no entities beyond XML's own five.
 */
export function parseXml(xml: string): Record<string, unknown> {
  const parser = new SaxesParser();
  const open: Element[] = [];
  let root: Element | undefined;
  let left = MOST;

  parser.on('error', () => malformed(notWellFormed()));
  parser.on('doctype', () => malformed(documentType()));
  parser.on('opentag', ({ name }) => {
    if (isDangerous(name)) malformed(protoElement());
    if (open.length >= DEEPEST) malformed(tooDeep(DEEPEST));
    if (--left < 0) malformed(tooManyElements(MOST));
    open.push({ name, text: [], fields: undefined });
  });
  const addText = (text: string) => open.at(-1)?.text.push(text);
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const element = open.pop();
    const parent = open.at(-1);
    if (!element) return;
    if (!parent) root = element;
    else {
      parent.fields ??= {};
      add(parent.fields, element.name, element.fields ?? element.text.join(''));
    }
  });
  parser.write(xml).close();
  if (root?.name !== 'xml') malformed(otherRoot());
  return root.fields ?? {};
}

function add(fields: Record<string, unknown>, name: string, value: unknown): void {
  const before = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (before === undefined) fields[name] = value;
  else if (Array.isArray(before)) before.push(value);
  else fields[name] = [before, value];
}
