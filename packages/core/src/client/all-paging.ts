import { paging } from '../generated/paging.ts';
import type { Paging } from './page-fields.ts';

/** How each operation that pages does so, out of one text as all-operations.ts has it, a line each. */
export const allPaging = (): [id: string, paging: Paging][] =>
  paging.split('\n').map((line) => {
    const [id = '', style, position = '', first, size, maximum, items = '', total, pages, next, more] =
      line.split(' ');
    return [
      id,
      {
        style: style as Paging['style'],
        position,
        first: first ? JSON.parse(first) : undefined,
        size: size || undefined,
        maximum: maximum ? Number(maximum) : undefined,
        items,
        total: total || undefined,
        pages: pages || undefined,
        next: next || undefined,
        more: more || undefined,
      },
    ];
  });
