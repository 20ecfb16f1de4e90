// What the rows of the tables say. A row is data: engine.ts alone gives it a meaning.

/**
 * Where a value goes, by where it comes from. A name with dots is one of a nested object; `name[]` makes a list of one
 * value, and in an answer collects the values of several objects.
 */
export type Names = Readonly<Record<string, string>>;

/** One kind of object that an app creates, reads, changes and removes, and the operations that do it. */
export interface Kind {
  /** Its name, for messages: `live room`. */
  kind: string;
  /** The fields that tell one object from another; none where an app has only one. */
  id: readonly string[];
  /** The documented errcode for an object that does not exist. */
  notFound: number;
  /** Names of requests that differ from those under which the fields are kept, which are those of the answers. */
  names?: Names;
  /** What each operation does, by operationId. */
  steps: Readonly<Record<string, Step | readonly Step[]>>;
}

interface Common {
  /** Only calls with these values do it; undefined stands for a field that is missing. */
  when?: Readonly<Record<string, unknown>>;
  /** Only calls with these fields do it. */
  has?: readonly string[];
  /** Errcode instead of the kind's. */
  notFound?: number;
}

/** Fields that the mock sets: constants, and the time in Unix seconds. */
interface Sets {
  sets?: Readonly<Record<string, unknown>>;
  now?: readonly string[];
}

/** Where the objects of a request are. */
interface From {
  /** Path of the object; the whole request if missing. */
  from?: string;
  /** Path of a list; each item is one object. Values that are no objects are kept under the name `item`. */
  each?: string;
  item?: string;
  /** Fields of the request around the list that belong to each object. */
  with?: readonly string[];
}

export type Step = Create | Get | List | Change | Remove | Use;

/** Makes an object, or several. Ids that the request does not contain are made like those of the example. */
export interface Create extends Common, Sets, From {
  does: 'create';
  /** The object's fields by those of the answer: mostly the new id, and other numbers that WeChat assigns. */
  gives?: Names;
  /** Errcode for an id that is taken; without it, the new object replaces the old one. */
  exists?: number;
  /** Fields that make up another id of which an app has only one. */
  unique?: readonly string[];
  /** The kind that it belongs to, if the app has any of that: refused with its errcode if there is no such object. */
  within?: string;
  /** Another object that its fields name, if the app has any of that kind; refused with this kind's errcode. */
  refersTo?: Reference;
  /** Path of the list in the answer with one entry for each object, and the entry's own fields. */
  shows?: string;
  /** Fields taken from the objects of the steps before it, in the same call. */
  takes?: Names;
  /** Field that gets the size of a form's file, in bytes. */
  sizes?: Names;
}

/** Which object, or which objects: fields of the object by those of the request. Those not sent are not looked at. */
interface By {
  by?: Names;
}

/** Answers an object. */
export interface Get extends Common, By {
  does: 'get';
  /** Path of the object in the answer; the whole answer if missing. */
  at?: string;
  /** Fields of the object by fields of the answer, where they differ. */
  as?: Names;
  /** Answers the same call for each of a list of the request, whose items have the fields of `by`. */
  each?: string;
  /** Lists of other kinds inside the object. */
  includes?: Readonly<Record<string, Include>>;
  /** What is answered instead of an errcode if there is no such object; fields that are undefined are left out. */
  absent?: Readonly<Record<string, unknown>>;
}

/** Objects of another kind inside an object or an answer: those whose fields have the object's values. */
export interface Include {
  kind: string;
  by: Names;
  as?: Names;
  /** Path of their number. */
  count?: string;
  /** A further object of which each shows fields, such as the product behind one in a room. */
  joins?: Reference & {
    /** Its fields by those of the answer. */
    as: Names;
    /** Fields of the answer in fen, which the object has in yuan. */
    fen?: readonly string[];
  };
}

/** An object of another kind: its id's fields by those that name it. */
export interface Reference {
  kind: string;
  by: Names;
}

/** Answers a page of objects. */
export interface List extends Common, By {
  does: 'list';
  /** Path of the list in the answer. */
  at: string;
  as?: Names;
  /** Path of the number of all objects. */
  total?: string;
  /** Names in the request: entries to skip and most to return; or the page, from 1, and its length. */
  page?: { offset?: string; limit?: string; page?: string; rows?: string };
  /** Length of a page if the request does not say. */
  length?: number;
  /** Field of the request that lists the values that an object's field may have. */
  among?: Names;
  includes?: Readonly<Record<string, Include>>;
  /** The list is JSON in a text of the answer, under this name. */
  inText?: string;
  /** The items are values of this field, no objects. */
  values?: string;
}

/** Changes the fields that the request contains. */
export interface Change extends Common, Sets, From, By {
  does: 'change';
  gives?: Names;
  /** The object gets a new id. */
  renews?: boolean;
  /** Fields of the request that are no fields of the object. */
  ignores?: readonly string[];
}

/** Removes an object, or several. */
export interface Remove extends Common, By {
  does: 'remove';
  each?: string;
  item?: string;
  with?: readonly string[];
}

/** Only wants the object to exist. */
export interface Use extends Common, By {
  does: 'use';
}
