/** The hand-written API of the published packages. */
export interface Api {
  entries: readonly EntryPoint[];
  /** Where a name leads that stands in the docs of a declaration; `A.b` is a member. `file`: where the docs are. */
  find(name: string, owner?: Declaration, file?: string): Target | undefined;
}

/** One thing to import from: `@weapp-openapi/core/undici`. */
export interface EntryPoint {
  specifier: string;
  /** The package's folder below `packages/`. */
  folder: string;
  /** Its page: `api/core-undici`. */
  page: string;
  /** What users see, in the order of the entry point. */
  exports: readonly Export[];
  /** Names that only the packages themselves use. */
  internal: readonly string[];
  /** Names that the code generator writes. */
  generated: readonly string[];
  /** Whether every export of a generated file is one of this entry point too. */
  hasAllGenerated: boolean;
}

export interface Export {
  name: string;
  /** Whether it can only be used as a type. */
  isType: boolean;
  declaration: Declaration;
}

export type Kind = 'function' | 'const' | 'class' | 'interface' | 'type' | 'enum';

export interface Declaration {
  name: string;
  kind: Kind;
  /** The page where it is described, and its place there. Undefined if no entry point exports it. */
  place: Place | undefined;
  /** The file with its types, for {@link Api.find}. */
  file: string;
  source: { path: string; line: number };
  code: Code;
  doc: Doc;
  /** Of a class or interface, with those of bases that no entry point exports. */
  members: readonly Member[];
  /** Members of exported bases. */
  inherited: readonly Inherited[];
}

export interface Member {
  name: string;
  /** Below the declaration's own anchor. */
  anchor: string;
  code: Code;
  doc: Doc;
  file: string;
}

export interface Inherited {
  member: Member;
  place: Place;
}

export interface Place {
  page: string;
  anchor: string;
}

export type Target = Place | { generated: string };

/** TypeScript with links. */
export interface Code {
  text: string;
  links: readonly Link[];
}

export interface Link {
  start: number;
  end: number;
  target: Target;
}

/** A doc comment. Texts are Markdown with `{@link name}`. */
export interface Doc {
  text: string;
  params: readonly { name: string; text: string }[];
  returns: string;
  throws: readonly { type: string; text: string }[];
  see: readonly string[];
  examples: readonly string[];
  isInternal: boolean;
}
