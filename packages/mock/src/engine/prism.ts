// The only file that imports Prism. Prism is loaded on first use, because that takes 0.6 s.

type Http = typeof import('@stoplight/prism-http');

export type PrismOperation = Awaited<ReturnType<Http['getHttpOperationsFromSpec']>>[number];
export type PrismRequest = Parameters<ReturnType<Http['createInstance']>['request']>[0];

/** A problem that Prism found: where (`['body', 'begin_date']`), what, and Prism's own code. */
export interface Diagnostic {
  path: readonly string[];
  message: string;
  code: string;
}

/** Which answer Prism should produce: a named example, or one generated from the schema. */
export interface MockChoice {
  exampleKey?: string;
  /** HTTP status; any but 200 selects the `default` response: WeChat's failures. */
  code?: number;
  dynamic?: boolean;
  seed?: string;
}

export interface Prism {
  readOperations(document: object): Promise<PrismOperation[]>;
  checkInput(operation: PrismOperation, request: PrismRequest): Diagnostic[];
  /** Whether the request meets the operation's security requirements. */
  hasCredentials(operation: PrismOperation, request: PrismRequest): boolean;
  checkOutput(operation: PrismOperation, statusCode: number, body: unknown): Diagnostic[];
  /** The response body; undefined if the operation has no such example. */
  mock(operation: PrismOperation, request: PrismRequest, choice: MockChoice): Promise<unknown>;
}

let loading: Promise<Prism> | undefined;

export function loadPrism(): Promise<Prism> {
  loading ??= load();
  return loading;
}

const silent = () => {};
const logger = {
  info: silent,
  success: silent,
  warn: silent,
  error: silent,
  debug: silent,
  trace: silent,
  child: () => logger,
};

async function load(): Promise<Prism> {
  const [{ createInstance, getHttpOperationsFromSpec }, validator] = await Promise.all([
    import('@stoplight/prism-http'),
    import('@stoplight/prism-http/dist/validator/index.js'),
  ]);
  const config = {
    isProxy: false as const,
    checkSecurity: false,
    validateRequest: false,
    validateResponse: false,
    errors: false,
    upstreamProxy: undefined,
  };
  const instance = createInstance(
    { ...config, mock: { dynamic: false } },
    {
      logger,
      // The operation is already known. Prism's own router would score every path of the document.
      route: ({ resources: [operation] }) =>
        operation
          ? { _tag: 'Right', right: operation }
          : { _tag: 'Left', left: new Error('weapp-mock: no operation.') },
    },
  );
  const body = (value: unknown) => ({
    headers: { 'content-type': 'application/json' },
    body: value,
  });
  return {
    readOperations: getHttpOperationsFromSpec,
    checkInput: (resource, element) => diagnostics(validator.validateInput({ resource, element })),
    hasCredentials: (resource, element) =>
      diagnostics(validator.validateSecurity({ resource, element })).length === 0,
    checkOutput: (resource, statusCode, value) =>
      diagnostics(validator.validateOutput({ resource, element: { statusCode, ...body(value) } })),
    async mock(operation, request, { dynamic = false, ...choice }) {
      // A new object for each call, with the media type set: otherwise Prism writes the caller's into it.
      const mock = { dynamic, ...choice, mediaTypes: ['application/json'] };
      const answer = await instance.request(request, [operation], { ...config, mock })();
      return answer._tag === 'Right' ? answer.right.output.body : undefined;
    },
  };
}

type Validated = ReturnType<typeof import('@stoplight/prism-http/dist/validator/index.js')['validateInput']>;

/** Errors only: Prism's warnings, such as for a deprecated parameter, are not violations of the spec. */
function diagnostics(
  result: Pick<Extract<Validated, { _tag: 'Left' }>, '_tag' | 'left'> | { _tag: 'Right' },
): Diagnostic[] {
  if (result._tag === 'Right') return [];
  return (
    result.left
      .filter(({ severity }) => severity === 0)
      // Only problems with the body as a whole have no path.
      .map(({ path = ['body'], message, code = '' }) => ({ path, message, code: String(code) }))
  );
}
