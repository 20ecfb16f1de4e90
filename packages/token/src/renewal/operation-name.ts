/** Operations that are remembered: as many as WeChat has, plus clients of a token service that forced a refresh. */
export const OPERATIONS = 500;
/** Longer names are cut off. */
export const LONGEST_NAME = 100;

/** The name under which an operation is tracked; empty for a caller that names none. */
export const operationName = (operationId: unknown): string =>
  typeof operationId === 'string' ? operationId.slice(0, LONGEST_NAME) : '';

/** The name under which a client of a token service is tracked; undefined for this process's own calls. */
export const clientName = (client: unknown): string | undefined =>
  typeof client === 'string' ? `client ${client}`.slice(0, LONGEST_NAME) : undefined;
