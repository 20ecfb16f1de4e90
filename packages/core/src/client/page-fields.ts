/** How an operation pages (`x-paging` in the spec). Names are fields; dots lead into objects. */
export interface Paging {
  /** `offset`: items to skip; `page`: number of the page; `cursor`: what the answer before gave. */
  style: 'offset' | 'page' | 'cursor';
  /** The input field that says where a page begins. */
  position: string;
  /** Its first value. */
  first?: number | string | undefined;
  /** The input field with the number of items of a page. */
  size?: string | undefined;
  /** The most that `size` may be. */
  maximum?: number | undefined;
  /** The answer's array. */
  items: string;
  /** The answer's count of all items. */
  total?: string | undefined;
  /** The answer's count of pages. */
  pages?: string | undefined;
  /** The answer's position of the next page. */
  next?: string | undefined;
  /** The answer's word on whether more follows. */
  more?: string | undefined;
}

/** The field at a path of names. */
export const at = (value: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((inner, name) => Object(inner)[name], value);
