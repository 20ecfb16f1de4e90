/** What a difference is about. */
export type Subject =
  | 'endpoint'
  | 'event'
  | 'title'
  | 'name'
  | 'method'
  | 'path'
  | 'docs page'
  | 'cloud call'
  | 'encryption'
  | 'permission sets'
  | 'field'
  | 'values'
  | 'meanings'
  | 'errcode'
  | 'text'
  | 'guide';

/** One thing on which the docs differ from the lock, from the spec, or from both. */
export interface Difference {
  section: string;
  /** Id of the page. */
  page: string;
  /** WeChat's name of the call or event. */
  name: string;
  /** The file to edit. */
  file: string;
  /** The file in which the thing stands, where several operations share that one. */
  component?: string;
  /** Further files that it may concern. */
  also?: string[];
  /** How many operations share the component. */
  sharedBy?: number;
  /** The operation's own file, where the one to edit is a component that only this operation uses. */
  usedIn?: string;
  subject: Subject;
  /** `body.list.id`, `40001`, `notes`; empty where the subject says it all. */
  place: string;
  /** Whether the thing is there at all, or what it is. */
  aspect: 'presence' | 'type' | 'required' | 'content';
  /** What the docs said when they were last reviewed; undefined for nothing. */
  before?: string;
  docs?: string;
  spec?: string;
  /** The docs are not as they were last reviewed. */
  changed: boolean;
  /** The spec does not say what the docs say now. */
  departs: boolean;
  /** The reason that the spec gives for its departure. */
  deviation?: string;
  /** The other pages on which the same words changed in the same way, with the files of their operations. */
  alike?: { page: string; file: string }[];
}
