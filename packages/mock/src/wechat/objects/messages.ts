import type { Kind } from './kind.ts';

/** 消息: /mp-message-management, and 客服: /kf-mgnt, /kf-work. */
export const messages: readonly Kind[] = [
  {
    kind: 'template of subscription messages',
    id: ['priTmplId'],
    notFound: 20002,
    steps: {
      addwxanewtemplate: {
        ...{ does: 'create', gives: { priTmplId: 'priTmplId' }, exists: 200022 },
        unique: ['tid', 'kidList'],
      },
      getwxapubnewtemplate: { does: 'list', at: 'data' },
      delwxanewtemplate: { does: 'remove' },
    },
  },
  {
    kind: 'customer service account',
    id: ['kf_account'],
    notFound: 65401,
    names: { nickname: 'kf_nick' },
    steps: {
      addkfaccount: { does: 'create', exists: 65406 },
      getkflist: { does: 'list', at: 'kf_list' },
      delkfaccount: { does: 'remove' },
    },
  },
  {
    kind: 'sub-merchant of customer service',
    id: ['business_id'],
    notFound: 45071,
    steps: {
      registerbusiness: {
        ...{ does: 'create', gives: { business_id: 'business_id' }, unique: ['account_name'] },
        exists: 45070,
      },
      getbusiness: {
        ...{ does: 'get', at: 'business_info' },
        by: { business_id: 'business_id', account_name: 'account_name' },
      },
      listbusiness: { does: 'list', at: 'list', page: { offset: 'offset', limit: 'count' } },
      updateKfBusiness: { does: 'change' },
    },
  },
  {
    kind: 'bound enterprise of WeCom',
    id: [],
    notFound: 10130604,
    steps: {
      bindKfWork: { does: 'create', exists: 10130603, now: ['bindTime'] },
      getKfWorkBound: {
        does: 'get',
        absent: { corpid: undefined, entityName: undefined, bindTime: undefined },
      },
      unbindKfWork: { does: 'remove', by: { corpid: 'corpid' } },
    },
  },
];
