/** Something that a search can find by its name. The same in both languages, but for titles and texts. */
export interface Item {
  kind: Kind;
  /** Below the language's folder, without an ending. */
  path: string;
  /** Its place on the page. */
  anchor?: string;
  name: string;
  title: string;
  /** Other names, such as the title in the other language, a path, a cloud call. */
  other: readonly string[];
  /** One sentence. */
  text: string;
}

export type Kind = 'operation' | 'webhook' | 'errcode' | 'guide' | 'section' | 'package' | 'export';

export interface Directory {
  items: readonly Item[];
  /** Where each field is: the item, the anchor, and 1 for a plain value instead of a list or object. */
  fields: Readonly<Record<string, readonly (readonly [item: number, anchor: string, plain: 0 | 1])[]>>;
}
