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

/** One point in which the docs differ from the lock, from the spec, or from both. */
export interface Difference {
  section: string;
  /** Id of the page. */
  page: string;
  /** WeChat's name for the call or event. */
  name: string;
  /** The file to edit. */
  file: string;
  /** The file with the thing, if several operations share that file. */
  component?: string;
  /** Other files that it may concern. */
  also?: string[];
  /** How many operations share the component. */
  sharedBy?: number;
  /** The operation's own file, if the one to edit is a component that only this operation uses. */
  usedIn?: string;
  subject: Subject;
  /** `body.list.id`, `40001`, `notes`; empty if the subject is enough. */
  place: string;
  /** Whether the thing exists at all, or what it is. */
  aspect: 'presence' | 'type' | 'required' | 'content';
  /** What the docs said at the last review; undefined for nothing. */
  before?: string;
  docs?: string;
  spec?: string;
  /** The docs have changed since the last review. */
  changed: boolean;
  /** The spec does not say what the docs say now. */
  departs: boolean;
  /** The reason that the spec gives for its deviation. */
  deviation?: string;
  /** The other pages on which the same words changed in the same way, with the files of their operations. */
  alike?: { page: string; file: string }[];
}
