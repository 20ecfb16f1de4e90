/** Says why the spec departs from the official page. */
export const DEVIATION = 'x-docs-deviation';

/** Says the same in Chinese, beside it. */
export const DEVIATION_CHINESE = 'x-docs-deviation-zh';
