import type { Text } from './text.ts';

/** Accounts, profiles and tokens. */
export const accountWords = {
  loginAbout: {
    en: 'Asks for AppID and AppSecret, checks them, and stores them for this user only.',
    zh: '询问 AppID 和 AppSecret，检查后保存，只有当前用户能读取。',
  },
  appidOption: { en: 'AppID, instead of being asked for it', zh: 'AppID；给出后不再询问' },
  secretStdinOption: {
    en: 'read AppSecret from standard input, for scripts',
    zh: '从标准输入读取 AppSecret，用于脚本',
  },
  noCheckLoginOption: { en: 'store without asking WeChat for a token', zh: '直接保存，不向微信请求 token' },
  askAppid: { en: 'AppID (wx…)', zh: 'AppID（wx…）' },
  askSecret: {
    en: 'AppSecret (stays hidden; mp.weixin.qq.com → 开发管理 → 开发设置)',
    zh: 'AppSecret（不会显示；在微信公众平台 mp.weixin.qq.com → 开发管理 → 开发设置）',
  },
  needAnswer: { en: 'Please enter a value.', zh: '请输入内容。' },
  checking: { en: 'Asking WeChat for a token', zh: '正在向微信请求 token' },
  checked: { en: 'WeChat accepts AppID and AppSecret.', zh: '微信接受了 AppID 和 AppSecret。' },
  refused: { en: 'WeChat refuses.', zh: '微信拒绝了。' },
  loggedIn: { en: 'Stored as profile {name} in {file}', zh: '已保存为 profile {name}：{file}' },
  notStored: { en: 'Nothing was stored.', zh: '没有保存任何内容。' },
  cannotAsk: {
    en: 'There is no terminal to ask on. Give --appid, and AppSecret on standard input with --secret-stdin; or set WEAPP_APPID and WEAPP_SECRET, which need no login.',
    zh: '当前不是终端，无法询问。请用 --appid 给出 AppID，用 --secret-stdin 从标准输入给出 AppSecret；或者设置环境变量 WEAPP_APPID 和 WEAPP_SECRET，那样不需要登录。',
  },
  noSecretOption: {
    en: 'AppSecret does not belong on the command line, where other users and the shell history see it. Use --secret-stdin, or let `weapp login` ask.',
    zh: 'AppSecret 不能写在命令行里，其他用户和 shell 历史都会看到。请用 --secret-stdin，或者让 `weapp login` 询问。',
  },
  emptySecret: {
    en: 'Standard input has no AppSecret: it needs one line.',
    zh: '标准输入里没有 AppSecret，应为一行。',
  },
  badAppid: {
    en: '{appid} is not an AppID: it consists of letters, digits, "-" and "_", for example wx448f04719cd48f69.',
    zh: '{appid} 不是 AppID：只能有字母、数字、「-」和「_」，例如 wx448f04719cd48f69。',
  },
  badProfileName: {
    en: '{name} cannot be the name of a profile: use letters, digits, "-", "_" and ".", 64 at most, and no dot at the beginning.',
    zh: '{name} 不能用作 profile 的名称：只能有字母、数字、「-」「_」「.」，最多 64 个，不能以点开头。',
  },
  logoutAbout: {
    en: 'Removes a stored profile and its tokens from this computer.',
    zh: '从本机删除 profile 和它的 token。',
  },
  loggedOut: { en: 'Removed profile {name}', zh: '已删除 profile {name}' },
  profilesAbout: { en: 'Lists the stored profiles.', zh: '列出保存的 profile。' },
  noProfiles: {
    en: 'No profiles are stored. `weapp login` makes one.',
    zh: '还没有 profile，用 `weapp login` 创建。',
  },
  noSuchProfile: {
    en: 'There is no profile {name}. `weapp profiles` lists them, `weapp login --profile {name}` makes one.',
    zh: '没有 profile {name}。`weapp profiles` 列出已有的，`weapp login --profile {name}` 创建。',
  },
  noAccount: {
    en: 'Which mini program? Run `weapp login` first, or set WEAPP_APPID and WEAPP_SECRET.',
    zh: '不知道用哪个小程序。请先运行 `weapp login`，或者设置环境变量 WEAPP_APPID 和 WEAPP_SECRET。',
  },
  halfEnvironment: {
    en: '{present} is set, but {absent} is not. Set both, or neither to use a profile.',
    zh: '设置了 {present}，但没有设置 {absent}。请两个都设置；要用 profile 就都不设置。',
  },
  badProfile: {
    en: '{file} is not a profile. Remove it, and run `weapp login` again.',
    zh: '{file} 不是有效的 profile。请删除它，再运行 `weapp login`。',
  },
  strangeFile: {
    en: '{file} is not a plain file but a link, a folder or something else, which weapp never makes. Find out who put it there, and remove it.',
    zh: '{file} 不是普通文件，而是链接、目录或其他东西，weapp 不会创建这种文件。请查明来源并删除它。',
  },
  foreignFile: {
    en: '{file} belongs to another user (uid {uid}). Remove it, or set XDG_CONFIG_HOME to a folder of your own.',
    zh: '{file} 属于其他用户（uid {uid}）。请删除它，或者把 XDG_CONFIG_HOME 设为自己的目录。',
  },
  openFile: {
    en: 'Others may read or change {file}, which holds an AppSecret. Run `chmod {mode} {file}`, and consider whether the AppSecret must be reset.',
    zh: '{file} 里有 AppSecret，却允许其他人读取或修改。请运行 `chmod {mode} {file}`，并考虑是否需要重置 AppSecret。',
  },
  openFolder: {
    en: 'Others may change the folder {file}, which holds an AppSecret. Run `chmod {mode} {file}`.',
    zh: '目录 {file} 里有 AppSecret，却允许其他人修改。请运行 `chmod {mode} {file}`。',
  },
  tokenAbout: {
    en: 'The access_token, for scripts and other languages.',
    zh: 'access_token，用于脚本和其他语言。',
  },
  tokenGetAbout: {
    en: 'Prints an access_token that works, and nothing else.',
    zh: '只输出一个可用的 access_token。',
  },
  tokenStatusAbout: {
    en: 'Tells about the kept token without showing it; asks WeChat for nothing.',
    zh: '显示已有 token 的状态，但不显示 token 本身；不请求微信。',
  },
  jsonOption: { en: 'print JSON on one line', zh: '输出一行 JSON' },
  account: { en: 'AppID', zh: 'AppID' },
  from: { en: 'From', zh: '来源' },
  fromEnvironment: { en: 'environment (WEAPP_APPID)', zh: '环境变量（WEAPP_APPID）' },
  fromProfile: { en: 'profile {name}', zh: '名为 {name} 的 profile' },
  server: { en: 'Server', zh: '服务器' },
  token: { en: 'Token', zh: 'token' },
  tokenGood: {
    en: 'good for {minutes} more minutes, until {time}',
    zh: '还可使用 {minutes} 分钟，到 {time} 为止',
  },
  tokenNone: {
    en: 'none is kept; the next call fetches one',
    zh: '没有保存的 token，下次调用时获取',
  },
  tokenNotKept: {
    en: 'The token cannot be kept for the next command: {message}',
    zh: '无法把 token 留给下一个命令使用：{message}',
  },
  keptIn: { en: 'Kept in', zh: '保存在' },
} satisfies Readonly<Record<string, Text>>;
