/** How a process reaches a store: text, so that a child process can be told. */
export type Place =
  | { kind: 'file'; dir: string }
  | { kind: 'redis' | 'redis cluster' | 'ioredis' | 'ioredis cluster'; port: number }
  | { kind: 'postgres' | 'mariadb'; port: number; database: string }
  | { kind: 'sqlite'; file: string };
