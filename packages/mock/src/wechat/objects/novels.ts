import type { Kind } from './kind.ts';

/** 3: 审核通过, passed. */
const passed = { audit_info: { audit_status: 3 } };

/** 小说: /novel. A review passes at once. */
export const novels: readonly Kind[] = [
  {
    kind: 'novel',
    id: ['book_id'],
    notFound: 10141001,
    steps: {
      createBook: {
        does: 'create',
        gives: { book_id: 'book_id' },
        now: ['create_time'],
        sets: { chapter_cnt: 0 },
      },
      getBook: { does: 'get', at: 'book', by: { book_id: 'book_id', original_id: 'original_id' } },
      listBook: {
        ...{ does: 'list', at: 'book_list', total: 'total_cnt' },
        page: { offset: 'offset', limit: 'limit' },
        length: 20,
      },
      updateBook: { does: 'change' },
      auditBook: { does: 'change', sets: passed },
      deleteBook: { does: 'remove' },
    },
  },
  {
    kind: 'chapter',
    id: ['book_id', 'chapter_id'],
    notFound: 10141001,
    names: { new_chapter_title: 'chapter_title', new_content: 'content' },
    steps: {
      createChapter: {
        ...{ does: 'create', from: 'chapter', with: ['book_id'], gives: { chapter_id: 'chapter_id' } },
        ...{ now: ['create_time'], within: 'novel' },
      },
      batchCreateChapter: {
        ...{ does: 'create', each: 'chapter_list', with: ['book_id'], within: 'novel' },
        ...{ gives: { 'chapter_id_list[]': 'chapter_id' }, now: ['create_time'] },
      },
      getChapter: { does: 'get', at: 'chapter' },
      listChapter: {
        ...{ does: 'list', at: 'chapter_list', total: 'total_cnt', by: { book_id: 'book_id' } },
        page: { offset: 'offset', limit: 'limit' },
        length: 20,
      },
      replaceChapter: { does: 'change', renews: true, gives: { new_chapter_id: 'chapter_id' } },
      updateChapterSeq: { does: 'change', each: 'chapter_seq_list', with: ['book_id'] },
      deleteChapter: { does: 'remove' },
    },
  },
  {
    kind: 'permission for a novel',
    id: ['book_id', 'grantee_appid'],
    notFound: 10141001,
    steps: {
      addBookAuth: { does: 'create', each: 'books', shows: 'results' },
      queryBookAuth: {
        ...{ does: 'list', at: 'results', by: { book_id: 'book_id' } },
        page: { offset: 'offset', limit: 'count' },
      },
      delBookAuth: { does: 'remove' },
    },
  },
  {
    kind: 'permission for all novels',
    id: ['grantee_appid'],
    notFound: 40097,
    steps: {
      addbookauthbyappid: { does: 'create', each: 'infos', shows: 'results' },
      querybookauthv2: { does: 'list', at: 'appid_results', page: { limit: 'count' } },
      delbookauthbyappid: { does: 'remove' },
    },
  },
  {
    kind: 'preview of a novel',
    id: ['book_id'],
    notFound: 10141001,
    steps: {
      setPreviewSetting: { does: 'create', from: 'setting' },
      getPreviewSetting: { does: 'get', at: 'setting' },
    },
  },
];
