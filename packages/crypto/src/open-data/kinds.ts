/** Of every piece of open data: whose it is, and when it was fetched. */
export interface Watermark {
  /** The mini program that the data was given to. */
  appid: string;
  /** When it was fetched, in unix seconds. */
  timestamp: number;
}

/** Open data of any kind. WeChat may add fields. */
export interface OpenData {
  watermark: Watermark;
  [field: string]: unknown;
}

/** Of `<button open-type="getPhoneNumber">`. */
export interface PhoneNumberData extends OpenData {
  /** With its country code where that is not 86. */
  phoneNumber: string;
  /** Without country code. */
  purePhoneNumber: string;
  /** For example `86`. */
  countryCode: string;
}

/** Of `wx.getUserInfo`. */
export interface UserInfoData extends OpenData {
  openId: string;
  nickName: string;
  /** 0 unknown, 1 male, 2 female. */
  gender?: number;
  language?: string;
  city?: string;
  province?: string;
  country?: string;
  avatarUrl: string;
  /** Where the mini program is bound to an open platform account (开放平台). */
  unionId?: string;
}

/** Of `wx.getWeRunData`: the steps of the last 31 days, oldest first. */
export interface WeRunData extends OpenData {
  stepInfoList: {
    /** The day's beginning, in unix seconds. */
    timestamp: number;
    step: number;
  }[];
}

/** Of `wx.getShareInfo` and `wx.getGroupEnterInfo`: the group's id, another for each mini program. */
export interface GroupData extends OpenData {
  openGId: string;
}

/** The kinds of open data that have types here. */
export interface OpenDataKinds {
  phoneNumber: PhoneNumberData;
  userInfo: UserInfoData;
  weRun: WeRunData;
  group: GroupData;
}

/** The field by which a kind is known, and its type. */
export const marks = {
  phoneNumber: ['purePhoneNumber', 'string'],
  userInfo: ['openId', 'string'],
  weRun: ['stepInfoList', 'object'],
  group: ['openGId', 'string'],
} as const satisfies Record<keyof OpenDataKinds, readonly [field: string, type: string]>;
