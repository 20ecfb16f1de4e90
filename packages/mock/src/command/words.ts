import { inChinese } from '../chinese/in-chinese.ts';

/** What the command says, in one language. */
export interface Words {
  help: string;
  pushHelp: string;
  /** The lines at the start. */
  started(about: Started): string;
  /** See the help. */
  seeHelp: string;
  seePushHelp: string;
  portRange: string;
  portTaken(about: { port: number; owner: string | undefined; free: number | undefined }): string;
  portForbidden(port: number): string;
  noSuchHost(host: string): string;
  /** A message of the mock, or of Node about the arguments. */
  said(message: string): string;
  /** While every machine of the network can reach it. */
  open: string;
  pushNeedsEvent: string;
  pushNeedsTo: string;
  pushNeedsKeys: string;
  badSet(field: string): string;
  badApp: string;
  badLatency: string;
  badLang: string;
  unknownCommand(name: string): string;
  takenMessage: string;
  resentMessage: string;
  warning: string;
  noAnswer: string;
  answered(status: number, milliseconds: number): string;
}

/** What is told of a mock that has started. */
export interface Started {
  url: string;
  /** Where other machines reach it; undefined if they cannot. */
  network: string | undefined;
  operations: number;
  /** The app that a token can be fetched for; undefined if any will do. */
  app: string | undefined;
  record: { upstream: string; file: string } | undefined;
  scenarios: string | undefined;
  state: string | undefined;
}

const tokenCall = ({ url, app }: Started, secret: string) =>
  `curl '${url}/cgi-bin/token?grant_type=client_credential&appid=${app ?? 'wx1'}&secret=${app ? secret : 'any'}'`;

const lines = (...all: (string | false | undefined)[]) => `${all.filter(Boolean).join('\n')}\n`;

export const english: Words = {
  help: `weapp-mock: a mock of WeChat's Mini Program server API

Usage: weapp-mock [serve] [options]
       weapp-mock push EVENT --to URL    sends a message as WeChat does; see weapp-mock push --help

  --port, -p    TCP port (default 4010); 0 picks any free port
  --host        address to listen on (default 127.0.0.1); 0.0.0.0 accepts other machines
  --allow-host  public domain to accept in the Host header, such as a tunnel's; repeatable
  --app         APPID:SECRET of a mini program; repeatable. Others are then refused (default: any are accepted)
  --scenarios   YAML or JSON file with rules for answers, errors and delays; read again when it changes
  --state       file that keeps tokens, users, uploads and quotas over restarts
  --record      forwards every call to this server, such as https://api.weixin.qq.com, and records its answers
  --record-to   scenario file to record to (default weapp-recorded.yaml)
  --latency     time that every answer takes: 50ms, or 20-80ms
  --seed        seed of the analysis figures
  --push-to     URL that receives what WeChat would push
  --secure      JSON file with the keys of API security by appid, see the README
  --open        opens the mock's page in the browser
  --lang        zh or en (default: that of the environment)
  --help, -h    show this help
  --version     show the version

The environment may have WEAPP_MOCK_APPS (APPID:SECRET,APPID:SECRET), so that secrets do not stand in the list of
processes, and WEAPP_PUSH_TOKEN and WEAPP_PUSH_AES_KEY for --push-to.
`,
  pushHelp: `weapp-mock push: sends a message as WeChat does, and judges the answer

Usage: weapp-mock push EVENT --to URL [--set NAME=VALUE ...]

  EVENT         name of the message, such as xpay_goods_deliver_notify or text
  --to          URL that receives messages, such as http://localhost:3000/wechat
  --set         a field of the message: OutTradeNo=T1, GoodsInfo.Quantity=2; repeatable
  --format      json (default) or xml
  --mode        plain, compatible or secure; default: secure with an EncodingAESKey, otherwise plain
  --appid       AppID of the mini program, for encryption
  --lang        zh or en (default: that of the environment)
  --help, -h    show this help

The environment has the secrets of the push settings: WEAPP_PUSH_TOKEN (default TOKEN), WEAPP_PUSH_AES_KEY.
Exits with 0 if WeChat would take the answer, with 1 if it would send the message again.
`,
  started: (about) =>
    lines(
      `Mocking WeChat's server API on ${about.url} (${about.operations} operations)`,
      `  Page:    ${about.url}/`,
      about.network && `  Network: ${about.network}/`,
      about.record && `  Records: forwards to ${about.record.upstream} and writes ${about.record.file}`,
      about.record
        ? '  Client:  use this address as the base URL; AppID and AppSecret must be real while it records.'
        : `  Client:  use this address as the base URL; ${about.app ? 'only the apps of --app are accepted' : 'any appid and secret will do'}.`,
      !about.record && `  Token:   ${tokenCall(about, 'SECRET')}`,
      `  Control: ${about.url}/__mock/openapi.json describes it`,
      about.scenarios && `  Rules:   ${about.scenarios}, read again when it changes`,
      about.state && `  State:   kept in ${about.state}`,
      about.record
        ? '  Ctrl+C stops it. No rule and no Prefer header applies while it records.'
        : "  Errors:  send the header 'Prefer: errcode=45009' with any call. Ctrl+C stops the mock.",
    ),
  said: (message) => message,
  open: 'every machine of your network can call the mock, read its log and change what it answers.',
  pushNeedsEvent: 'push takes the name of one message.',
  pushNeedsTo: 'push needs --to, the URL that receives messages.',
  pushNeedsKeys: 'encryption needs --appid and the environment variable WEAPP_PUSH_AES_KEY.',
  badSet: (field) => `--set ${field}: write NAME=VALUE.`,
  seeHelp: 'See weapp-mock --help.',
  seePushHelp: 'See weapp-mock push --help.',
  portRange: '--port must be a number from 0 to 65535.',
  portTaken: ({ port, owner, free }) =>
    `port ${port} is in use${owner ? ` by ${owner}` : ''}. ${
      free ? `Port ${free} is free: weapp-mock --port ${free}` : 'Choose another with --port, or --port 0.'
    }`,
  portForbidden: (port) => `port ${port} requires elevated privileges. Choose one above 1023 with --port.`,
  noSuchHost: (host) => `--host ${host} is not an address of this machine.`,
  badApp: '--app and WEAPP_MOCK_APPS take APPID:SECRET, such as wx1:any.',
  badLatency: "--latency takes a time such as '50ms', or two such as '20-80ms'.",
  badLang: '--lang must be zh or en.',
  unknownCommand: (name) => `there is no command ${name}. The commands are serve and push.`,
  takenMessage: 'WeChat takes it.',
  resentMessage: 'WeChat sends it again.',
  warning: 'Warning: ',
  noAnswer: 'No answer',
  answered: (status, milliseconds) => `Status ${status} after ${milliseconds} ms`,
};

export const chinese: Words = {
  help: `weapp-mock：模拟微信小程序服务端接口

用法：weapp-mock [serve] [选项]
      weapp-mock push 消息名 --to URL    像微信一样推送一条消息，见 weapp-mock push --help

  --port, -p    TCP 端口（默认 4010）；0 表示任选一个空闲端口
  --host        监听的地址（默认 127.0.0.1）；0.0.0.0 允许其他机器访问
  --allow-host  Host 请求头里允许的公网域名，例如内网穿透的域名；可以重复
  --app         小程序的 APPID:SECRET；可以重复。给出后只接受这些小程序（默认接受任何 appid 和 secret）
  --scenarios   YAML 或 JSON 规则文件，规定响应、错误和延迟；改动后自动重新读取
  --state       保存 token、用户、上传的文件和调用额度的文件，重启后继续使用
  --record      把每个请求转发给这个服务器（例如 https://api.weixin.qq.com），并录制响应
  --record-to   录制到哪个规则文件（默认 weapp-recorded.yaml）
  --latency     每次响应的耗时：50ms 或 20-80ms
  --seed        数据分析结果的随机种子
  --push-to     接收消息推送的 URL
  --secure      JSON 文件，按 appid 列出“API 安全”的密钥，见 README
  --open        在浏览器里打开 mock 的页面
  --lang        zh 或 en（默认与系统语言一致）
  --help, -h    显示本帮助
  --version     显示版本

不想让密钥出现在进程列表里，可以用环境变量 WEAPP_MOCK_APPS（APPID:SECRET,APPID:SECRET）；
--push-to 所用的密钥来自 WEAPP_PUSH_TOKEN 和 WEAPP_PUSH_AES_KEY。
`,
  pushHelp: `weapp-mock push：像微信一样推送一条消息，并判断回包

用法：weapp-mock push 消息名 --to URL [--set 字段=值 ...]

  消息名        例如 xpay_goods_deliver_notify 或 text
  --to          接收消息的 URL，例如 http://localhost:3000/wechat
  --set         消息的字段：OutTradeNo=T1、GoodsInfo.Quantity=2；可以重复
  --format      json（默认）或 xml
  --mode        plain（明文）、compatible（兼容）或 secure（安全）；有 EncodingAESKey 时默认 secure，否则 plain
  --appid       小程序的 AppID，加密时需要
  --lang        zh 或 en（默认与系统语言一致）
  --help, -h    显示本帮助

推送配置里的密钥放在环境变量里：WEAPP_PUSH_TOKEN（默认 TOKEN）、WEAPP_PUSH_AES_KEY。
微信会接受回包时退出码为 0，会重新推送时为 1。
`,
  started: (about) =>
    lines(
      `正在模拟微信服务端接口（${about.operations} 个）：${about.url}`,
      `  页面：  ${about.url}/`,
      about.network && `  局域网：${about.network}/`,
      about.record && `  录制：  转发到 ${about.record.upstream}，写入 ${about.record.file}`,
      about.record
        ? '  调用：  把接口的基础地址换成它；录制时 AppID 和 AppSecret 必须是真实的。'
        : `  调用：  把接口的基础地址换成它；${about.app ? '只接受 --app 给出的小程序' : '任何 appid 和 secret 都可以'}。`,
      !about.record && `  token： ${tokenCall(about, 'SECRET')}`,
      `  控制：  见 ${about.url}/__mock/openapi.json`,
      about.scenarios && `  规则：  ${about.scenarios}，改动后自动重新读取`,
      about.state && `  状态：  保存在 ${about.state}`,
      about.record
        ? '  按 Ctrl+C 停止。录制时规则和 Prefer 请求头都不起作用。'
        : "  错误：  任何请求加上请求头 'Prefer: errcode=45009' 即可。按 Ctrl+C 停止。",
    ),
  said: inChinese,
  open: '局域网里的所有机器都能调用这个 mock、查看日志、更改响应。',
  pushNeedsEvent: 'push 后面要写一个消息名。',
  pushNeedsTo: 'push 需要 --to：接收消息的 URL。',
  pushNeedsKeys: '加密需要 --appid 和环境变量 WEAPP_PUSH_AES_KEY。',
  badSet: (field) => `--set ${field}：请写成 NAME=VALUE（字段=值）。`,
  seeHelp: '用法见 weapp-mock --help。',
  seePushHelp: '用法见 weapp-mock push --help。',
  portRange: '--port 必须是 0 到 65535 的数字。',
  portTaken: ({ port, owner, free }) =>
    `端口 ${port} 已被${owner ? ` ${owner} ` : ''}占用。${
      free ? `端口 ${free} 空闲：weapp-mock --port ${free}` : '请用 --port 换一个，或者用 --port 0。'
    }`,
  portForbidden: (port) => `端口 ${port} 需要更高的权限。请用 --port 选一个大于 1023 的端口。`,
  noSuchHost: (host) => `--host ${host} 不是本机的地址。`,
  badApp: '--app 和 WEAPP_MOCK_APPS 的写法是 APPID:SECRET，例如 wx1:any。',
  badLatency: "--latency 是一个时间，例如 '50ms'，或者一个范围，例如 '20-80ms'。",
  badLang: '--lang 只能是 zh 或 en。',
  unknownCommand: (name) => `没有 ${name} 这个命令，只有 serve 和 push。`,
  takenMessage: '微信会接受。',
  resentMessage: '微信会重新推送。',
  warning: '注意：',
  noAnswer: '没有响应',
  answered: (status, milliseconds) => `${milliseconds} 毫秒后响应，状态码 ${status}`,
};

/** The language of the environment, as the C library finds it; `wanted` counts first. */
export function wordsFor(wanted: string | undefined, env: NodeJS.ProcessEnv): Words {
  const locale = wanted ?? (env.LC_ALL || env.LC_MESSAGES || env.LANG || '');
  return /^zh\b|^zh_/i.test(locale) ? chinese : english;
}
