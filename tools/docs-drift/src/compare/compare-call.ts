import type { PageState } from '../lock/page-state.ts';
import type { Area } from '../page/sections.ts';
import { isBesideApi } from '../page-id.ts';
import type { PageTriple, Sides } from './page-comparison.ts';

/** Compares what a page says about the call as a whole: title, name, request line, ways of calling. */
export function compareCall({ id, docs, lock, movedFrom, spec, own }: PageTriple): Sides[] {
  const isCall = docs.kind === 'call';
  const url = docs.url === undefined || !URL.canParse(docs.url) ? undefined : new URL(docs.url);
  const rows: Pick<Sides, 'subject' | 'before' | 'docs' | 'spec' | 'fits'>[] = [
    {
      subject: 'title',
      before: lock?.title,
      docs: docs.title,
      spec: spec.title,
      // The title of an older event is only its name: logistics.onAddOrder.
      fits: docs.title === spec.title || (!isCall && !/\p{Script=Han}/u.test(docs.title)),
    },
    {
      subject: 'name',
      before: lock?.name,
      docs: docs.name,
      spec: spec.name,
      // An event's operation may have any name: it is never sent.
      fits: !isCall || !docs.name || docs.name === spec.name,
    },
    {
      subject: 'method',
      before: lock?.method,
      docs: docs.method,
      spec: spec.method,
      fits: !docs.method || docs.method === spec.method,
    },
    {
      subject: 'path',
      before: lock?.url,
      docs: docs.url,
      spec: spec.path,
      fits: !url || (spec.path === decodeURI(url.pathname) && spec.servers.includes(url.origin)),
    },
    {
      subject: 'cloud call',
      before: lock?.cloudCall,
      docs: docs.cloudCall,
      spec: spec.cloudCall,
      fits: docs.cloudCall === spec.cloudCall,
    },
    {
      subject: 'encryption',
      before: yes(lock?.encryptable),
      docs: yes(docs.encryptable),
      spec: yes(spec.encryptable),
      fits: (docs.encryptable ?? false) === spec.encryptable,
    },
    {
      subject: 'permission sets',
      before: list(lock?.permissionSets),
      docs: list(docs.permissionSets),
      spec: list(spec.permissionSets),
      fits: (list(docs.permissionSets) ?? '') === (list(spec.permissionSets) ?? ''),
    },
    {
      subject: 'docs page',
      before: movedFrom ?? id,
      docs: id,
      spec: spec.page ?? spec.address,
      // A page beside API/ has no id to compare; its request line or title has matched the two.
      fits: spec.page === id || (spec.address !== undefined && isBesideApi(spec.address)),
    },
  ];
  const deviation = spec.deviation;
  // An additional page of a call has its own title; only its changes count.
  return rows.map((row) => ({ ...row, fits: row.fits || !own, place: '', aspect: 'content', deviation }));
}

/** Compares the error codes, and the wording of their messages with the lock. */
export function compareErrcodes({ docs, lock, spec, own }: PageTriple): Sides[] {
  // A page without any table leaves the codes open.
  const isOpen = !docs.response && !docs.errcodes;
  const codes = new Set([
    ...Object.keys(docs.errcodes ?? {}),
    ...Object.keys(lock?.errcodes ?? {}),
    ...(own && !isOpen ? spec.errcodes : []),
  ]);
  return [...codes].flatMap((code): Sides[] => {
    const now = docs.errcodes?.[code];
    const before = lock?.errcodes?.[code];
    const known = spec.errcodes.includes(code);
    // 0 is not an error, and some pages list words instead of numbers; x-errcodes has neither.
    const fits = !/^-?[1-9]\d*$/.test(code) || known === (now !== undefined);
    const there = (has: boolean) => (has ? code : undefined);
    const row = { subject: 'errcode', place: code, deviation: spec.deviation } as const;
    const presence = {
      before: there(before !== undefined),
      docs: there(now !== undefined),
      spec: there(known),
    };
    const reworded = { before, docs: now, fits: true };
    return before !== undefined && now !== undefined
      ? [
          { ...row, ...reworded, aspect: 'content' },
          { ...row, ...presence, fits, aspect: 'presence' },
        ]
      : [{ ...row, ...presence, fits, aspect: 'presence' }];
  });
}

/** Compares the page's examples and sentences with the lock; the spec has its own words. */
export function compareText({ docs, lock }: PageTriple): Sides[] {
  const places = new Set([...Object.keys(docs.prose ?? {}), ...Object.keys(lock?.prose ?? {})]);
  const rows = [...places].map((place) => ({
    place,
    before: lock?.prose?.[place],
    docs: docs.prose?.[place],
  }));
  const examples = { place: 'examples', before: lock?.examples, docs: docs.examples };
  return [...rows, examples, ...restRows(docs, lock)].map((row) => ({
    ...row,
    subject: 'text',
    aspect: 'content',
    fits: true,
  }));
}

/** What the page shows and is not compared elsewhere, named by the docs' own headings. */
function restRows(docs: PageState, lock: PageState | undefined) {
  return Object.entries(REST).map(([area, place]) => ({
    place,
    before: lock?.rest?.[area],
    docs: docs.rest?.[area],
  }));
}

const REST: Record<Area, string> = {
  introduction: 'standing words under its title',
  calling: 'ways of calling (调用方式)',
  request: 'form of the tables of 请求参数',
  response: 'form of the tables of 返回参数',
  values: 'form of the tables of 枚举信息',
  notes: 'form of 注意事项',
  examples: 'words around the examples (代码示例)',
  errcodes: 'words around the error codes (错误码)',
  scope: 'scope (适用范围)',
};

const yes = (value: boolean | undefined) => (value ? 'yes' : undefined);
const list = (numbers: number[] | undefined) =>
  numbers && numbers.length > 0 ? [...numbers].sort((a, b) => a - b).join(', ') : undefined;
