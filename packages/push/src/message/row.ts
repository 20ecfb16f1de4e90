/**
 * Types of fields, by name; what is not listed is text. `n`: number, `i`: 64-bit integer as text, `b`: boolean, an
 * object of its own fields, or an array of one of these, where `s` is text.
 */
export type Fields = 'n' | 'i' | 'b' | 's' | { readonly [name: string]: Fields } | readonly [Fields];

/** Where a message differs from an ordinary event. */
export interface Deviations {
  /** What it is recognised by: the values of each field, none for any. Default: MsgType event, Event its name. */
  readonly marks?: { readonly [name: string]: readonly (string | number)[] };
  /** The element whose content stands at the top in JSON. */
  readonly wrapper?: string;
  /** How many fields of the answer are filled in: ToUserName, FromUserName, CreateTime, MsgType, Event. */
  readonly filled?: number;
  /** Whether only an object answers it: `success` is as wrong as nothing. */
  readonly needsObject?: true;
}

/** One message: its name, the fields that are not text, and where it differs. */
export type Row = readonly [name: string, fields: { readonly [name: string]: Fields }, Deviations?];
