import type { Kind } from './kind.ts';

/** Sections with one pair or two. */
export const others: readonly Kind[] = [
  {
    kind: 'plugin',
    id: ['appid'],
    notFound: 80067,
    names: { plugin_appid: 'appid' },
    steps: {
      managePlugin: [
        // 1: 申请中, applied for; 2: 申请通过, granted, as most plugins do by themselves.
        { does: 'create', when: { action: 'apply' }, sets: { status: 2 } },
        { does: 'list', when: { action: 'list' }, at: 'plugin_list' },
        { does: 'change', when: { action: 'update' } },
        { does: 'remove', when: { action: 'unbind' } },
      ],
    },
  },
  {
    kind: 'answer to a comment',
    id: ['commentId', 'replyId'],
    notFound: -10001,
    names: { content: 'replyContent.content' },
    steps: {
      addReply: { does: 'create', now: ['createTime', 'updateTime'] },
      getCommenTreplyList: {
        ...{
          does: 'get',
          at: 'list.reply',
          by: { commentId: 'commentId' },
          absent: { 'list.reply': undefined },
        },
        as: { 'replyContent.content': 'replyContent.content' },
      },
      deleteReply: { does: 'remove' },
    },
  },
  {
    kind: 'reply to an answer',
    id: ['commentId', 'replyId', 'commentReplyId'],
    notFound: -10001,
    names: { content: 'commentReplyContent.content' },
    steps: {
      addCommenTreply: { does: 'create', now: ['createTime', 'updateTime'] },
      getCommenTreplyList: { does: 'list', at: 'list.commentReplyList', by: { commentId: 'commentId' } },
      deleteCommenTreply: { does: 'remove' },
    },
  },
  {
    kind: 'notice of a hospital',
    id: ['notice_id'],
    notFound: 40097,
    names: { notice_content: 'content' },
    steps: {
      sethopsnotice: [
        {
          ...{ does: 'create', when: { notice_id: undefined }, gives: { notice_id: 'notice_id' } },
          sets: { status: 'DRAFT', preview_openid: [] },
        },
        { does: 'change', has: ['notice_id'], sets: { status: 'DRAFT' }, gives: { notice_id: 'notice_id' } },
      ],
      intp_eldermed_gethospnoticelist: {
        does: 'list',
        at: 'notice_list',
        by: { notice_type: 'notice_type' },
      },
      previewHopsNotice: { does: 'use' },
      intp_eldermed_publichopsnotice: {
        ...{ does: 'change', sets: { status: 'PUBLIC' }, gives: { notice_id: 'notice_id' } },
      },
    },
  },
  {
    kind: 'set of user actions',
    id: ['user_action_set_id'],
    notFound: 40097,
    steps: {
      addUserActionSet: { does: 'create', gives: { 'data.user_action_set_id': 'user_action_set_id' } },
      getUserActionSets: {
        ...{ does: 'list', at: 'data.list', by: { user_action_set_id: 'user_action_set_id' } },
      },
      getUserActionSetReports: { does: 'use' },
    },
  },
  {
    kind: 'collection of a database',
    id: ['env', 'name'],
    notFound: 40097,
    names: { collection_name: 'name' },
    steps: {
      addDatabaseCollection: {
        ...{ does: 'create', exists: -501000 },
        sets: { count: 0, size: 0, index_count: 1, index_size: 0 },
      },
      getDatabaseCollection: {
        ...{ does: 'list', at: 'collections', total: 'pager.Total', by: { env: 'env' } },
        page: { offset: 'offset', limit: 'limit' },
        length: 10,
      },
      deleteDatabaseCollection: { does: 'remove' },
    },
  },
  {
    kind: 'migration of a database',
    id: ['job_id'],
    notFound: 40097,
    steps: {
      importDatabaseItem: { does: 'create', gives: { job_id: 'job_id' }, sets: { status: 'success' } },
      exportDatabaseItem: { does: 'create', gives: { job_id: 'job_id' }, sets: { status: 'success' } },
      getDatabaseMigrateStatus: { does: 'get' },
    },
  },
  {
    kind: 'asynchronous call of a service',
    id: ['request_id'],
    notFound: 9301014,
    steps: {
      invokeService: { does: 'create', when: { async: true }, gives: { request_id: 'request_id' } },
      servicemarketretrieve: { does: 'get', as: { data: 'result' } },
    },
  },
  {
    kind: 'face verification',
    id: ['verify_id'],
    notFound: 84022,
    steps: {
      getVerifyId: { does: 'create', gives: { verify_id: 'verify_id' } },
      queryVerifyInfo: {
        does: 'get',
        by: { verify_id: 'verify_id', out_seq_no: 'out_seq_no', openid: 'openid' },
      },
    },
  },
  {
    kind: 'application for brand status',
    id: [],
    notFound: 10210002,
    steps: {
      famousBrandApply: { does: 'create', from: 'Application' },
      getFamousBrandApplyStatus: { does: 'get', as: { 'application.apply_for': 'apply_for' } },
    },
  },
  {
    kind: 'change of the trade type',
    id: [],
    notFound: 40097,
    steps: { setwxatradetypecgi: { does: 'create', exists: 268486048 } },
  },
];
