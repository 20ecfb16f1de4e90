import type { Kind } from './kind.ts';

const page = { offset: 'offset', limit: 'limit' };
const appid = { authorized_appid: 'authorized_appid' };
const auditPassed = { audit_detail: { status: 3 } };

/** 微短剧: /minidrama, /dramaOthersAPI. A video's upload is done, and a review has passed, at once. */
export const dramas: readonly Kind[] = [
  {
    kind: 'upload in parts',
    id: ['upload_id'],
    notFound: 10093030,
    steps: {
      applyUpload: { does: 'create', gives: { upload_id: 'upload_id' } },
      commitUpload: { does: 'change', ignores: ['media_part_infos', 'cover_part_infos'] },
    },
  },
  {
    kind: 'video',
    id: ['media_id'],
    notFound: 10093030,
    names: { media_name: 'name' },
    steps: {
      singleFileUpload: {
        ...{ does: 'create', gives: { media_id: 'media_id' }, now: ['create_time'] },
        sizes: { media_data: 'file_size' },
      },
      pullUpload: { does: 'create', now: ['create_time'] },
      commitUpload: {
        ...{ does: 'create', gives: { media_id: 'media_id' }, now: ['create_time'] },
        takes: { media_name: 'name' },
      },
      getDramaMedia: { does: 'get', at: 'media_info' },
      getMediaLink: { does: 'get', at: 'media_info' },
      listMedia: {
        ...{ does: 'list', at: 'media_info_list', page, length: 100 },
        by: { drama_id: 'drama_id', media_name: 'name' },
      },
      deleteMedia: { does: 'remove' },
    },
  },
  {
    kind: 'upload task',
    id: ['id'],
    notFound: 10093030,
    names: { task_id: 'id' },
    steps: {
      pullUpload: {
        ...{ does: 'create', gives: { task_id: 'id' }, takes: { media_id: 'media_id' } },
        // 3: 完成, done.
        ...{ sets: { status: 3, task_type: 1 }, now: ['create_time', 'finish_time'] },
      },
      getTask: { does: 'get', at: 'task_info' },
    },
  },
  {
    kind: 'drama',
    id: ['drama_id'],
    notFound: 10093030,
    steps: {
      auditDrama: {
        ...{ does: 'create', gives: { drama_id: 'drama_id' }, now: ['create_time'] },
        sets: auditPassed,
      },
      getDrama: { does: 'get', at: 'drama_info' },
      getDramaLatestAuditInfo: { does: 'use', by: { drama_id: 'drama_id' } },
      listDramas: { does: 'list', at: 'drama_info_list', page, length: 100 },
      submitModifyDramaBasicInfoReq: { does: 'change' },
      submitReplaceMedias: { does: 'use' },
      replaceDramaMedia: { does: 'use' },
    },
  },
  {
    kind: 'authorization of a drama',
    id: ['drama_id', 'authorized_appid'],
    notFound: 10090043,
    names: { ...appid },
    steps: {
      authorizedRama: {
        ...{
          does: 'create',
          each: 'drama_id',
          item: 'drama_id',
          with: ['authorized_appid', 'authz_expire_time'],
        },
        ...{ shows: 'result', now: ['authorized_time'] },
      },
      getAuthorizeObjects: {
        ...{ does: 'list', at: 'objects', total: 'total_count', page, length: 100 },
        by: { drama_id: 'drama_id', authorized_appid: 'authorized_appid' },
      },
      deauthorizeDrama: { does: 'remove', each: 'drama_id', item: 'drama_id', with: ['authorized_appid'] },
    },
  },
  {
    kind: 'authorization of an account',
    id: ['authorized_appid'],
    notFound: 10090043,
    steps: {
      authorizeApp: { does: 'create', now: ['authorized_time'] },
      getAuthorizeApps: { does: 'list', at: 'objects' },
      deauthorizeApp: { does: 'remove' },
    },
  },
  {
    kind: 'authorization of a copyright',
    id: ['drama_id', 'authorization_type', 'authorized_appid', 'authorized_subject_cert_no'],
    notFound: 10090043,
    steps: {
      authorizeCopyright: {
        ...{ does: 'create', each: 'drama_ids', item: 'drama_id', shows: 'result', now: ['authorized_time'] },
        with: ['authorization_type', 'authorized_appid', 'authorized_subject_cert_no', 'expire_time'],
      },
      getCopyrightAuthorizationList: {
        ...{ does: 'list', at: 'list', total: 'total_count', page, length: 100 },
        by: {
          ...appid,
          ...{ authorized_subject_cert_no: 'authorized_subject_cert_no', drama_id: 'drama_id' },
        },
      },
      deauthorizeCopyright: {
        ...{ does: 'remove', each: 'drama_ids', item: 'drama_id' },
        with: ['authorization_type', 'authorized_appid', 'authorized_subject_cert_no'],
      },
    },
  },
  {
    kind: 'published drama',
    id: ['src_appid', 'drama_id'],
    notFound: 1,
    steps: {
      developerPublishDrama: { does: 'create', each: 'list' },
      developerGetPublishedDrama: { does: 'list', at: 'list' },
    },
  },
  {
    kind: 'way of earning of a drama',
    id: ['src_appid', 'drama_id'],
    notFound: 1,
    steps: {
      developerSetIaaDrama: { does: 'create', each: 'list' },
      developerGetIaaDrama: { does: 'get', each: 'list', at: 'list' },
    },
  },
];
