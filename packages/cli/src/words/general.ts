import type { Text } from './text.ts';

/** The command as a whole, its help, and what is wrong with a command line. */
export const generalWords = {
  about: {
    en: "WeChat's Mini Program server API on the command line.",
    zh: '命令行里的微信小程序服务端接口。',
  },
  usage: { en: 'Usage:', zh: '用法：' },
  arguments: { en: 'Arguments:', zh: '参数：' },
  options: { en: 'Options:', zh: '选项：' },
  globalOptions: { en: 'Global options:', zh: '通用选项：' },
  commands: { en: 'Commands:', zh: '命令：' },
  optionsPlace: { en: '[options]', zh: '[选项]' },
  commandPlace: { en: '<command>', zh: '<命令>' },
  helpOption: { en: 'show this help', zh: '显示帮助' },
  versionOption: { en: 'show the version', zh: '显示版本' },
  langOption: {
    en: 'zh or en (default: the language of the environment)',
    zh: 'zh 或 en（默认与系统语言一致）',
  },
  profileOption: {
    en: 'profile that `weapp login` has stored (default: $WEAPP_PROFILE, then "default")',
    zh: '`weapp login` 保存的 profile（默认取 $WEAPP_PROFILE，其次是 default）',
  },
  baseUrlOption: {
    en: 'another server, for example the mock on http://127.0.0.1:4010 ($WEAPP_BASE_URL)',
    zh: '换一个服务器，例如 mock：http://127.0.0.1:4010（$WEAPP_BASE_URL）',
  },
  colon: { en: ': ', zh: '：' },
  seeHelp: { en: 'See `{command} --help`.', zh: '用法见 `{command} --help`。' },
  didYouMean: { en: ' Did you mean {names}?', zh: '是不是想写 {names}？' },
  or: { en: ' or ', zh: ' 或 ' },
  unknownOption: { en: 'There is no option {name}.', zh: '没有 {name} 这个选项。' },
  unknownCommand: { en: 'There is no command {name}.', zh: '没有 {name} 这个命令。' },
  missingArgument: { en: '{name} is missing.', zh: '缺少参数 {name}。' },
  optionNeedsValue: { en: 'The option {name} needs a value.', zh: '选项 {name} 后面要有值。' },
  tooManyArguments: { en: 'That is one argument too many: {name}', zh: '多了一个参数：{name}' },
  wrongCommandLine: { en: 'The command line is wrong: {message}', zh: '命令行有误：{message}' },
  badChoice: { en: '{name} takes {choices}.', zh: '{name} 只能是 {choices}。' },
  badBaseUrl: {
    en: '{name} must be an http or https URL without a user name, ? or #, for example http://127.0.0.1:4010.',
    zh: '{name} 必须是 http 或 https 地址，不带用户名、? 和 #，例如 http://127.0.0.1:4010。',
  },
  oldNode: {
    en: 'weapp needs Node.js 22.13 or later; this is {version}.',
    zh: 'weapp 需要 Node.js 22.13 或更高版本，当前是 {version}。',
  },
  cannotRead: { en: '{file} cannot be read ({reason}).', zh: '读不到 {file}（{reason}）。' },
  cannotWrite: { en: '{file} cannot be written ({reason}).', zh: '写不了 {file}（{reason}）。' },
  tooLarge: { en: '{file} has more than {most} MB.', zh: '{file} 超过 {most} MB。' },
  noFile: { en: 'there is no such file', zh: '没有这个文件' },
  noPermission: { en: 'permission denied', zh: '没有权限' },
  isFolder: { en: 'it is a folder', zh: '这是一个目录' },
  noFolder: { en: 'its folder does not exist', zh: '它所在的目录不存在' },
  noConnection: {
    en: 'The server cannot be reached: check the network, the proxy and --base-url; if it is the mock, start it.',
    zh: '连不上服务器：请检查网络、代理和 --base-url；如果用的是 mock，请先启动它。',
  },
  tooSlow: {
    en: 'The server has not answered in time: try again; `weapp call` waits longer with --timeout.',
    zh: '服务器没有在限定时间内响应：请重试；`weapp call` 可以用 --timeout 延长等待时间。',
  },
  oddAnswer: {
    en: 'The answer cannot be used: WeChat or a proxy in between is in trouble. Check --base-url, or try again later.',
    zh: '响应无法使用：微信或中间的代理出了问题。请检查 --base-url，或稍后重试。',
  },
  unexpected: {
    en: 'This should not have happened; please report it: {message}',
    zh: '出现了意外的错误，请反馈给我们：{message}',
  },
} satisfies Readonly<Record<string, Text>>;
