import { describe, expect, test } from 'vitest';
import { readDatabaseUrl } from '../../src/store/database-url.ts';

describe('files', () => {
  test.each([
    ['file:weapp.db', 'weapp.db'],
    ['file:./weapp.db', './weapp.db'],
    ['FILE:../data/weapp.db', '../data/weapp.db'],
    ['file:/data/weapp.db', '/data/weapp.db'],
    ['file:///data/weapp.db', '/data/weapp.db'],
    ['file:///C:/data/weapp.db', 'C:/data/weapp.db'],
    ['file:./my%20data/数据.db', './my data/数据.db'],
    [':memory:', ':memory:'],
  ])('%s', (url, path) => expect(readDatabaseUrl(url)).toEqual({ kind: 'sqlite', path }));
});

test.each(['postgres://user:p%40ss@db.example.com:5433/stats?sslmode=require', 'postgresql:///stats'])(
  '%s',
  (url) => {
    expect(readDatabaseUrl(url)).toEqual({ kind: 'postgres', url });
  },
);

describe('what is refused, without repeating it', () => {
  test.each([
    [undefined, 'url must be text'],
    ['', 'url must be text'],
    ['./weapp-hunter2.db', 'has no scheme. For a file, write file: before its path'],
    ['C:\\hunter2\\weapp.db', 'has no scheme'],
    ['mysql://root:hunter2@localhost/stats', 'begins with mysql:, which is no database that it knows'],
    ['file://hunter2/weapp.db', 'takes one slash or three'],
    ['file:', 'must name a file'],
    ['file:./hunter2/', 'must name a file'],
    ['file:./weapp.db?hunter2', 'without ? or #'],
    ['file:./100%hunter2', 'has a % that is not %25'],
    ['postgres://user:hunter2/#@host/stats', 'cannot be read'],
  ])('%s', (url, message) => {
    const read = () => readDatabaseUrl(url);
    expect(read).toThrow(
      expect.objectContaining({ code: 'WEAPP_USAGE', message: expect.stringContaining(message) }),
    );
    expect(read).not.toThrow('hunter2');
  });
});
