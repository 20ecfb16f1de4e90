import type { Text } from './text.ts';

/** Calls of operations and their fields. */
export const callWords = {
  callAbout: {
    en: "Calls an operation by WeChat's name and prints the answer.",
    zh: '按微信的接口英文名调用接口，输出响应。',
  },
  operationArgument: {
    en: "the operation's name, such as getDailyRetain",
    zh: '接口英文名，例如 getDailyRetain',
  },
  fieldsArgument: {
    en: 'name=value; a.b=1 nested, a[]=1 in a list, a:=JSON, file=@photo.jpg for uploads',
    zh: '字段=值；嵌套写 a.b=1，列表写 a[]=1，JSON 写 a:=JSON，上传文件写 file=@photo.jpg',
  },
  dataOption: {
    en: 'a JSON file with the fields, or - for standard input',
    zh: '存放字段的 JSON 文件；- 表示标准输入',
  },
  outputOption: { en: 'write the answer to this file', zh: '把响应写入文件' },
  noCheckOption: {
    en: 'send also what the spec does not know',
    zh: '接口描述里没有的内容也照样发送',
  },
  timeoutOption: { en: 'seconds to wait for an answer (default 30)', zh: '等待响应的秒数（默认 30）' },
  badTimeout: { en: '--timeout takes a number of seconds.', zh: '--timeout 后面是秒数。' },
  unknownOperation: {
    en: "There is no operation {name}. Operations have WeChat's English names (接口英文名).",
    zh: '没有 {name} 这个接口。请用官方文档里的接口英文名。',
  },
  searchHint: {
    en: '`weapp docs --search WORD` finds them.',
    zh: '可以用 `weapp docs --search 关键词` 查找。',
  },
  severalOperations: {
    en: '{name} is the name of several operations: {names}.',
    zh: '{name} 对应多个接口：{names}。',
  },
  badField: {
    en: '{text} is not a field: write name=value, or name:=JSON.',
    zh: '{text} 不是字段：请写成 字段=值，或 字段:=JSON。',
  },
  badPath: {
    en: '{path} is not the name of a field: write a.b for a field of a field, a[] for the next entry of a list.',
    zh: '{path} 不是字段名：下级字段写 a.b，列表的下一项写 a[]。',
  },
  twice: { en: '{path} is given twice.', zh: '{path} 写了两次。' },
  badJson: { en: '{path} is not JSON ({reason}).', zh: '{path} 不是 JSON（{reason}）。' },
  notFields: {
    en: '{file} must hold a JSON object of fields.',
    zh: '{file} 的内容必须是由字段组成的 JSON 对象。',
  },
  stdinIsTerminal: {
    en: '-d - reads standard input, but that is the terminal: pipe a JSON object in.',
    zh: '-d - 从标准输入读取，但现在标准输入是终端：请用管道传入 JSON 对象。',
  },
  wrongFields: { en: '{id}: nothing was sent.', zh: '{id}：没有发送。' },
  unknownField: { en: '{path}: there is no such field.', zh: '{path}：没有这个字段。' },
  noFields: { en: '{path}: {id} takes no fields.', zh: '{path}：{id} 没有字段。' },
  missingField: { en: '{path} is missing ({type}).', zh: '缺少 {path}（{type}）。' },
  missingOneOf: { en: 'One of {paths} is missing.', zh: '缺少 {paths} 之一。' },
  wrongType: { en: '{path} must be {type}, not {value}.', zh: '{path} 应为{type}，而不是 {value}。' },
  wrongChoice: {
    en: '{path} must be one of {choices}, not {value}.',
    zh: '{path} 只能是 {choices}，而不是 {value}。',
  },
  wrongDate: {
    en: '{path} must be a day as yyyymmdd, such as 20261101, not {value}.',
    zh: '{path} 应为 yyyymmdd 格式的日期，例如 20261101，而不是 {value}。',
  },
  objectNeedsFields: {
    en: '{path} is an object: write {path}.{field}=…, or {path}:=JSON.',
    zh: '{path} 是对象：请写 {path}.{field}=…，或 {path}:=JSON。',
  },
  noCheckHint: {
    en: 'If WeChat knows better than the spec, --no-check sends it anyway.',
    zh: '如果微信已经支持而接口描述里还没有，可以用 --no-check 照样发送。',
  },
  docsHint: { en: '`weapp docs {id}` lists the fields.', zh: '`weapp docs {id}` 列出全部字段。' },
  secretField: {
    en: '{path} is a secret: on the command line, other users and the shell history see it. Give it in a JSON file or on standard input: -d file.json, -d -',
    zh: '{path} 是敏感信息，写在命令行里会被其他用户和 shell 历史看到。请放在 JSON 文件或标准输入里：-d file.json、-d -',
  },
  fileNeedsAt: {
    en: '{path} is a file: write {path}=@photo.jpg.',
    zh: '{path} 是文件：请写 {path}=@photo.jpg。',
  },
  emptyFile: { en: '{file} is empty.', zh: '{file} 是空文件。' },
  binaryToTerminal: {
    en: '{id} answers with a file, not with text: write it with -o picture.jpg, or into a pipe.',
    zh: '{id} 返回的是文件，不是文字：请用 -o picture.jpg 保存，或者输出到管道。',
  },
  written: { en: 'Wrote {file} ({bytes} bytes)', zh: '已写入 {file}（{bytes} 字节）' },
  needAppKey: {
    en: '{id} is signed with an AppKey. Set WEAPP_APP_KEY (for the sandbox WEAPP_SANDBOX_APP_KEY); {where}',
    zh: '{id} 要用 AppKey 签名。请设置环境变量 WEAPP_APP_KEY（沙箱环境用 WEAPP_SANDBOX_APP_KEY）；{where}',
  },
  whereAppKey: {
    en: 'it is on mp.weixin.qq.com under 虚拟支付 → 基本配置.',
    zh: '在微信公众平台（mp.weixin.qq.com）的「虚拟支付 → 基本配置」。',
  },
  whereB2bAppKey: {
    en: 'getAppKey returns that of a B2b merchant.',
    zh: 'B2b 商户的 AppKey 由 getAppKey 返回。',
  },
  needSessionKey: {
    en: "{id} is signed with the user's session_key. Set WEAPP_SESSION_KEY to the one from code2Session.",
    zh: '{id} 要用用户的 session_key 签名。请把 code2Session 返回的 session_key 设为环境变量 WEAPP_SESSION_KEY。',
  },
  aText: { en: 'a text', zh: '字符串' },
  aNumber: { en: 'a number', zh: '数字' },
  anInteger: { en: 'an integer', zh: '整数' },
  aBoolean: { en: 'true or false', zh: ' true 或 false' },
  aList: { en: 'a list', zh: '列表' },
  anObject: { en: 'an object', zh: '对象' },
  aFile: { en: 'a file', zh: '文件' },
  aNull: { en: 'null', zh: ' null（空值）' },
} satisfies Readonly<Record<string, Text>>;
