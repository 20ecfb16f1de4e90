/** Part of all open data: which mini program it is for, and when it was fetched. */
export interface Watermark {
  /** The mini program that the data is for. */
  appid: string;
  /** When it was fetched, in Unix seconds. */
  timestamp: number;
}

/** Open data of any kind. WeChat may add fields. */
export interface OpenData {
  watermark: Watermark;
  [field: string]: unknown;
}

/** From `<button open-type="getPhoneNumber">`. */
export interface PhoneNumberData extends OpenData {
  /** Includes the country code if it is not 86. */
  phoneNumber: string;
  /** Without country code. */
  purePhoneNumber: string;
  /** For example `86`. */
  countryCode: string;
}

/** From `wx.getUserInfo`. */
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
  /** Present if the mini program is bound to an open platform account (开放平台). */
  unionId?: string;
}

/** From `wx.getWeRunData`: the steps of the last 31 days, oldest first. */
export interface WeRunData extends OpenData {
  stepInfoList: {
    /** Start of the day, in Unix seconds. */
    timestamp: number;
    step: number;
  }[];
}

/** From `wx.getShareInfo` and `wx.getGroupEnterInfo`: the group's id, which differs between mini programs. */
export interface GroupData extends OpenData {
  openGId: string;
}

/** The kinds of open data with a type. */
export interface OpenDataKinds {
  phoneNumber: PhoneNumberData;
  userInfo: UserInfoData;
  weRun: WeRunData;
  group: GroupData;
}

/** The field that identifies each kind, and its type. */
export const marks = {
  phoneNumber: ['purePhoneNumber', 'string'],
  userInfo: ['openId', 'string'],
  weRun: ['stepInfoList', 'object'],
  group: ['openGId', 'string'],
} as const satisfies Record<keyof OpenDataKinds, readonly [field: string, type: string]>;
