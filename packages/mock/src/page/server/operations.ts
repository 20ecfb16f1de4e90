import { control } from './control.ts';

/** An operation in the list. */
export interface Overview {
  id: string;
  section: string;
  /** In Chinese. */
  sectionTitle?: string;
  method: string;
  path: string;
  /** The title of the official page, in Chinese. */
  summary: string;
  /** Its names, old ones too. */
  names: string[];
  errcodes: number[];
}

export interface Errcode {
  errcode: number;
  message: string;
  meaning?: string;
  remedy?: string;
}

/** What the page shows of an operation. */
export interface Details extends Omit<Overview, 'errcodes'> {
  description: string;
  docs: string;
  errcodes: Errcode[];
  credentials: string[];
  example: {
    query?: Record<string, string>;
    body?: unknown;
    files?: unknown;
  };
  /** Answers by name. */
  examples: Record<string, unknown>;
  /** The media type of an answer that is not JSON. */
  binary?: string;
  encryptable?: boolean;
}

let overviews: Promise<Overview[]> | undefined;

/** All operations. Asked for once; again after a failure. */
export function listOperations(): Promise<Overview[]> {
  overviews ??= control.get<Overview[]>('/operations').catch((error: unknown) => {
    overviews = undefined;
    throw error;
  });
  return overviews;
}

export const readOperation = (id: string) => control.get<Details>(`/operations/${encodeURIComponent(id)}`);
