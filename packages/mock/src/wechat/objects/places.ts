import type { Kind } from './kind.ts';

/** 附近小程序: /nearby-poi. The review of a place passes at once. */
export const places: readonly Kind[] = [
  {
    kind: 'nearby place',
    id: ['poi_id'],
    notFound: 93010,
    names: { address: 'qualification_address', credential: 'qualification_num', status: 'display_status' },
    steps: {
      addNearbyPoi: {
        ...{
          does: 'create',
          gives: { 'data.poi_id': 'poi_id' },
          sets: { audit_status: 5, display_status: 1 },
        },
        ...{ unique: ['qualification_num'], exists: 92000 },
      },
      getNearbyPoiList: {
        ...{ does: 'list', at: 'data.data', inText: 'poi_list' },
        page: { page: 'page', rows: 'page_rows' },
      },
      setShowStatus: { does: 'change' },
      deleteNearbyPoi: { does: 'remove' },
    },
  },
];
