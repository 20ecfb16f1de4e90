import type { Kind } from './kind.ts';

/** 硬件设备: /hardware-device. */
export const devices: readonly Kind[] = [
  {
    kind: 'device group',
    id: ['group_id'],
    notFound: 9800013,
    steps: {
      createIotGroupId: { does: 'create', gives: { group_id: 'group_id' } },
      getIotGroupInfo: {
        does: 'get',
        includes: { device_list: { kind: 'device of a group', by: { group_id: 'group_id' } } },
      },
    },
  },
  {
    kind: 'device of a group',
    id: ['group_id', 'model_id', 'sn'],
    notFound: 9800017,
    steps: {
      addIotGroupDevice: {
        ...{ does: 'create', each: 'device_list', with: ['group_id'], within: 'device group' },
        ...{ exists: 9800015, shows: 'device_list' },
      },
      removeIotGroupDevice: { does: 'remove', each: 'device_list', with: ['group_id'] },
    },
  },
  {
    kind: 'licensed device',
    id: ['model_id', 'sn'],
    notFound: 40097,
    steps: {
      activeLicenseDevice: { does: 'create', each: 'device_list', shows: 'device_list' },
      getLicenseDeviceInfo: { does: 'get', each: 'device_list', at: 'device_list' },
    },
  },
];
