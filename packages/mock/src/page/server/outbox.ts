import { control, queryOf } from './control.ts';

/** A message as the user would see it. */
export interface Message {
  id: number;
  /** Milliseconds, by the mock's clock. */
  at: number;
  app: string;
  /** '' where the request names nobody. */
  openid: string;
  kind: string;
  operation: string;
  template_id?: string;
  lines?: readonly { name: string; value: string }[];
  page?: string;
  version?: string;
  msgtype?: string;
  text?: string;
  title?: string;
  description?: string;
  links?: readonly { text: string; url?: string; page?: string }[];
  media?: readonly { media_id?: string; url?: string }[];
  agent?: string;
  state?: number;
  phone?: string;
  about?: Readonly<Record<string, string | number>>;
}

export const listMessages = (app: string) => control.get<Message[]>(`/outbox${queryOf({ app })}`);
