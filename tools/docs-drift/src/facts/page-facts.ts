import type { Area } from '../page/sections.ts';

/** One row of a field table. */
export interface Field {
  /** As the docs write it: `string`, `objarray`, `array<string>`; `-` where they give none. */
  type: string;
  /** Undefined if the table has no 必填 column, as in most responses. */
  required?: boolean;
  /** Everything else that the row says: meaning, example, default. */
  text: string;
}

/** Fields by their path: `list.item_list.key`; a path does not distinguish arrays from objects. */
export type Fields = Record<string, Field>;

/** The three places where a page documents fields. */
export const PARTS = ['query', 'body', 'response'] as const;
export type Part = (typeof PARTS)[number];

/** Text on a page that is not a table: only its digest is kept. */
export const PROSE = ['introduction', 'calling', 'fields', 'notes'] as const;
export type Prose = (typeof PROSE)[number];

export interface Example {
  kind: 'request' | 'response';
  text: string;
}

/** What one page of WeChat's docs states. */
export interface PageFacts {
  /** Path below `API/`, without its ending: `user-login/api_code2session`. */
  id: string;
  /** `call`: an HTTPS call to WeChat. `event`: a message that WeChat pushes to the developer's server. */
  kind: 'call' | 'event';
  title: string;
  /** 接口英文名 or 事件英文名; empty if the page has none. */
  name: string;
  /** Undefined if the page shows only the URL. */
  method?: string;
  /** Scheme and host. */
  host?: string;
  path?: string;
  /** Name of the call in WeChat's cloud functions (云调用). */
  cloudCall?: string;
  encryptable: boolean;
  /** Ids of the permission sets (权限集) that a third-party platform needs. */
  permissionSets: number[];
  /** Undefined if the page says nothing about that part, not even that there is none. */
  query?: Fields;
  body?: Fields;
  response?: Fields;
  /** Listed legal values, by part and field path (`body.action`), or by a bare name that fits no field. */
  values: Record<string, string[]>;
  /** What the tables of legal values say about them, by the same places. */
  meanings: Record<string, string>;
  /** Messages by error code. */
  errcodes: Record<string, string>;
  examples: Example[];
  prose: Partial<Record<Prose, string>>;
  /** Everything that the page shows and that is in none of the above, by area, sorted. */
  rest: Partial<Record<Area, string>>;
}
