/** How an operation is paginated (`x-paging` in the spec). The values are field names, with dots for nested fields. */
export interface Paging {
  /** The type of position. `offset`: items to skip; `page`: page number; `cursor`: a value from the previous answer. */
  style: 'offset' | 'page' | 'cursor';
  /** The input field with the position of a page. */
  position: string;
  /** Its first value. */
  first?: number | string | undefined;
  /** The input field with the number of items per page. */
  size?: string | undefined;
  /** The maximum value of `size`. */
  maximum?: number | undefined;
  /** The answer's field with the array of items. */
  items: string;
  /** The answer's field with the total number of items. */
  total?: string | undefined;
  /** The answer's field with the number of pages. */
  pages?: string | undefined;
  /** The answer's field with the position of the next page. */
  next?: string | undefined;
  /** The answer's field that says whether there are more items. */
  more?: string | undefined;
}

/** Reads the field at a dotted path. */
export const at = (value: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((inner, name) => Object(inner)[name], value);
