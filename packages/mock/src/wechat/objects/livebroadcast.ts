import type { Kind } from './kind.ts';

const roomId = { roomId: 'roomid' };

/** 小程序直播: /livebroadcast. A product's review passes at once. */
export const livebroadcast: readonly Kind[] = [
  {
    kind: 'live room',
    id: ['roomid'],
    notFound: 300022,
    names: {
      ...{
        coverImg: 'cover_img',
        shareImg: 'share_img',
        feedsImg: 'feeds_img',
        isFeedsPublic: 'is_feeds_public',
      },
      ...{ startTime: 'start_time', endTime: 'end_time', anchorName: 'anchor_name', type: 'live_type' },
      ...{
        closeLike: 'close_like',
        closeGoods: 'close_goods',
        closeComment: 'close_comment',
        closeKf: 'close_kf',
      },
      closeReplay: 'close_replay',
    },
    steps: {
      // 102: 未开始, not yet begun.
      createRoom: { does: 'create', gives: roomId, sets: { live_status: 102 } },
      getLiveInfo: {
        ...{ does: 'list', at: 'room_info', total: 'total', page: { offset: 'start', limit: 'limit' } },
        when: { action: undefined },
        includes: {
          goods: {
            ...{ kind: 'product in a live room', by: { roomid: 'roomid' } },
            joins: {
              ...{ kind: 'product', by: { goods_id: 'goodsId' }, fen: ['price', 'price2'] },
              as: {
                ...{
                  name: 'name',
                  cover_img: 'coverImgUrl',
                  url: 'url',
                  third_party_appid: 'thirdPartyAppid',
                },
                ...{ price: 'price', price2: 'price2', price_type: 'priceType' },
              },
            },
          },
        },
      },
      editRoom: { does: 'change', by: { id: 'roomid' } },
      deleteRoom: { does: 'remove', by: { id: 'roomid' } },
      updateFeedPublic: { does: 'change', by: roomId, notFound: 40097 },
      updateKF: { does: 'change', by: roomId, notFound: 40097 },
      updateReplay: { does: 'change', by: roomId, notFound: 300023 },
      updateComment: { does: 'use', by: roomId },
      getPushUrl: { does: 'use', by: roomId },
      getSharedCode: { does: 'use', by: roomId },
    },
  },
  {
    kind: 'second account of a live room',
    id: ['roomId'],
    notFound: 40097,
    steps: {
      addSubAnchor: { does: 'create', exists: 500004 },
      getSubAnchor: { does: 'get' },
      modifySubAnchor: { does: 'change' },
      deleteSubAnchor: { does: 'remove' },
    },
  },
  {
    kind: 'assistant of a live room',
    id: ['roomId', 'alias'],
    notFound: 40097,
    names: { username: 'alias' },
    steps: {
      addveAssistant: { does: 'create', each: 'users', with: ['roomId'], now: ['timestamp'] },
      getAssistantList: { does: 'list', at: 'list', total: 'count', by: { roomId: 'roomId' } },
      modifyAssistant: { does: 'change' },
      removeAssistant: { does: 'remove' },
    },
  },
  {
    kind: 'product in a live room',
    id: ['roomid', 'goods_id'],
    notFound: 300024,
    names: { roomId: 'roomid', goodsId: 'goods_id' },
    steps: {
      importGoods: {
        ...{ does: 'create', each: 'ids', item: 'goodsId', with: ['roomId'] },
        within: 'live room',
        refersTo: { kind: 'product', by: { goods_id: 'goodsId' } },
      },
      deleteDoods: { does: 'remove', notFound: 300022 },
      pushGoods: { does: 'use' },
      SaleGoods: { does: 'use' },
      downloadGoodsVideo: { does: 'use' },
    },
  },
  {
    kind: 'product',
    id: ['goodsId'],
    notFound: 300011,
    steps: {
      addGoods: {
        ...{ does: 'create', from: 'goodsInfo', gives: { goodsId: 'goodsId', auditId: 'auditId' } },
        // 2: 审核通过, passed.
        sets: { audit_status: 2 },
      },
      getGoodsAuditInfo: {
        ...{ does: 'list', at: 'goods', total: 'total', among: { goods_ids: 'goodsId' } },
        as: { goods_id: 'goodsId', cover_img_url: 'coverImgUrl', price_type: 'priceType' },
      },
      getGoodsInfo: {
        ...{
          does: 'list',
          at: 'goods',
          total: 'total',
          page: { offset: 'offset', limit: 'limit' },
          length: 30,
        },
        by: { status: 'audit_status' },
      },
      updateGoodsinfo: { does: 'change', from: 'goodsInfo', by: { 'goodsInfo.goodsId': 'goodsId' } },
      resetAudit: { does: 'change', sets: { audit_status: 0 }, ignores: ['auditId'], notFound: 300017 },
      resubmitAudit: { does: 'change', sets: { audit_status: 2 } },
      deleteGoodsInfo: { does: 'remove', notFound: 40097 },
    },
  },
  {
    kind: 'keys of the live widget',
    id: [],
    notFound: 40097,
    names: { goodsKey: 'vendorGoodsKey' },
    steps: {
      setdefault_goodskey: { does: 'create' },
      getdefault_goodskey: { does: 'get' },
    },
  },
  {
    kind: 'member of the live rooms',
    id: ['username', 'role'],
    notFound: 400001,
    steps: {
      getRoleListdw: { does: 'create', exists: 400004, now: ['updateTimestamp'] },
      getRoleList: {
        ...{
          does: 'list',
          at: 'list',
          total: 'total',
          page: { offset: 'offset', limit: 'limit' },
          length: 10,
        },
        as: { 'roleList[]': 'role' },
      },
      deleteRole: { does: 'remove' },
    },
  },
];
