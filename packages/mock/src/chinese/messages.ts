/**
 * The mock's messages, English to Chinese, without the last full stop. `{}` stands for a value; in the Chinese, `{0}` is
 * the first one, and `{0*}` is translated as well. A message that fits several is said by the first. A test finds those
 * that are missing here.
 */
export const MESSAGES: Readonly<Record<string, string>> = {
  // The control API.
  'The mock failed: please report it': 'mock 内部出错，请反馈给我们',
  'The mock failed: please report it{}': 'mock 内部出错，请反馈给我们{0}',
  'the control API failed: {}': '控制接口内部出错：{0}',
  'Say where to send it with settings.to, or start the mock with --push-to':
    '请填写服务器 URL（settings.to），或者启动 mock 时加上 --push-to',
  'No operation is called {}': '没有名为 {0} 的接口',
  'There is no field {}': '没有字段 {0}',
  'There is no rule with this id': '这条规则已经不存在',
  'There is no such user: create one with POST /__mock/users': '没有这个用户，请先创建（POST /__mock/users）',
  'There is no {} in this message: {} has no fields': '这条消息没有 {0}：{1} 不包含字段',
  'The body must be a JSON object': '请求体必须是 JSON 对象',
  'The body must be JSON in UTF-8': '请求体必须是 UTF-8 编码的 JSON',
  'The body may have {} bytes': '请求体不能超过 {0} 字节',
  'Too many bodies at once: try again': '同时上传的内容过多，请重试',
  'Send the body as JSON, with the header content-type: application/json':
    '请求体要用 JSON，并带上请求头 content-type: application/json',
  'Web pages of other origins may not use the control API: call it from a program':
    '其他来源的网页不能使用控制接口，请从程序里调用',
  'The control API has no such path': '控制接口没有这个路径',
  'The path has a broken %-escape': '路径里的 % 转义有误',
  'Use {} here': '这里要用 {0} 方法',
  '{} readers follow the events already: close one': '已经有 {0} 个页面在接收实时事件，请关闭一个',
  '{} has no daily quota that can be set': '{0} 没有可以设置的每日调用额度',
  'Send a state as GET /__mock/state gave it': '请发送 GET /__mock/state 返回的状态',
  'A period may have {} days': '时间范围最多 {0} 天',
  'set must be milliseconds, or a date as text such as 2024-03-13T12:00:00+08:00':
    'set 必须是毫秒数，或 2024-03-13T12:00:00+08:00 这样的日期',
  'set must be milliseconds, or a date as text': 'set 必须是毫秒数，或日期文本',
  'remain is missing: how many calls are left today': '缺少 remain：今天还剩多少次',
  'age is missing: days after the first visit': '缺少 age：首次访问之后的天数',
  'amount is missing: how much, in fen': '缺少 amount：金额（分）',
  'buyQuantity is missing: how many coins': '缺少 buyQuantity：代币数量',
  '{} is missing': '缺少 {0}',
  'the answer is not JSON': '响应不是 JSON',
  'the address does not parse': '地址无法解析',
  'the address has more than {} parameters': '地址里的参数超过 {0} 个',
  'the address is longer than {} characters': '地址超过 {0} 个字符',
  'the body has more than {} values': '请求体里的值超过 {0} 个',
  'the body is nested deeper than {} levels': '请求体的嵌套超过 {0} 层',
  'the Host header is a public domain; allow it with the option `hosts` or with --allow-host':
    'Host 请求头是公网域名，可以用选项 hosts 或 --allow-host 允许',
  'a page of another origin must send the header "content-type: application/json", or for an upload {}':
    '其他来源的网页必须带上请求头 "content-type: application/json"，上传文件则带上 {0}',

  // Users, messages, links, orders.
  'a user is an object such as { app, name }': '用户是一个对象，例如 { app, name }',
  'a user has no field {}': '用户没有字段 {0}',
  'a user has at most {} templates': '一个用户最多 {0} 个模板',
  'the mock has no app {}': 'mock 里没有小程序 {0}',
  "phoneNumber must be 4 to 15 digits as text, without country code: '13800138000'":
    '手机号必须是 4 到 15 位数字，不含国家（地区）代码，例如 13800138000',
  "countryCode must be 1 to 4 digits as text: '86'": 'countryCode 必须是 1 到 4 位数字，例如 86',
  'subscriptions must be an object such as { template_id: 1 }':
    'subscriptions 必须是对象，例如 { template_id: 1 }',
  '{} must be a text of 1 to {} characters without blanks': '{0} 必须是 1 到 {1} 个字符，不含空白',
  "a count of grants must be a whole number from {} to {}, or 'always'":
    '授权次数必须是 {0} 到 {1} 的整数，或 always',
  'several apps have a user {}: give { app, openid }': '多个小程序都有用户 {0}，请指明 { app, openid }',
  'no user {} in {}: create it with mock.users.create': '{1} 里没有用户 {0}，请先用 mock.users.create 创建',
  'no user {}: create it with mock.users.create': '没有用户 {0}，请先用 mock.users.create 创建',
  '{} already has the user {} ({})': '{0} 里已经有用户 {1}（{2}）',
  'outbox takes an object such as { openid }': 'outbox 的参数是对象，例如 { openid }',
  'messages have no field {}': '消息没有字段 {0}',
  'no messages are of the kind {}': '没有 {0} 这种消息',
  'the link has expired: it was valid until {}': '链接已经过期，有效期至 {0}',
  'the link is none that this mock has made': '这个链接不是本 mock 生成的',
  'the picture is none that this mock has drawn': '这张图不是本 mock 生成的',
  'the opens of {} are used up for today': '{0} 今天的打开次数已经用完',
  'only an order whose shipping is complete can be confirmed': '发货完成的订单才能确认收货',
  '{} has no order {}': '{0} 没有订单 {1}',
  'this item is not published: {}': '这个道具还没有发布：{0}',
  'this app has no such item: {}': '这个小程序没有这个道具：{0}',
  'outTradeNo {} was used before (-15002)': 'outTradeNo {0} 已经用过（-15002）',
  'the clock cannot be moved as far as that': '时钟不能调到那么远',
  'more than {} rules; reset() removes them': '规则超过 {0} 条，请重置',
  '{} is not a date of the form yyyymmdd': '{0} 不是 yyyymmdd 形式的日期',

  // The state.
  'the state cannot be used: {}': '这份状态不能用：{0*}',
  '`maps.{}` must be a list of [key, value]': '`maps.{0}` 必须是 [键, 值] 的列表',
  '`ahead` must be a number': '`ahead` 必须是数字',
  '`maps` must be an object': '`maps` 必须是对象',
  'it is nested too deeply': '嵌套太深',
  '{}: there is no folder {}. Choose another file with the option state':
    '{0}：没有目录 {1}。请用 state 换一个文件',
  '{}: no file can be made ({}) in {}. Choose another file with the option state':
    '{0}：{2} 里不能创建文件（{1}）。请用 state 换一个文件',
  'it is no state of weapp-mock': '它不是 weapp-mock 的状态',
  'it was changed by hand, or written by another version': '它被手工改过，或者由其他版本写出',
  'it was written by another version of weapp-mock': '它由其他版本的 weapp-mock 写出',

  // Pushes, and what WeChat makes of an answer.
  'say where to send messages: `to`, as in {}': '请填写接收消息的 URL（to）',
  '`to` must be an http or https URL, or a function': '接收消息的 URL（to）必须以 http:// 或 https:// 开头',
  '`to` must be a URL without user and password': '接收消息的 URL（to）里不能带用户名和密码',
  "`mode` must be 'plain', 'compatible' or 'secure'":
    'mode 只能是 plain（明文）、compatible（兼容）或 secure（安全）',
  '`token` must be that of the receiver, without spaces': 'Token 必须与接收方的一致，且不含空白',
  "`format` must be 'json' or 'xml'": 'format 只能是 json 或 xml',
  "mode '{}' needs {}, the same as the receiver has": '{0} 模式需要 {1}，与接收方的一致',
  '`appid` must be a text': 'appid 必须是文本',
  '`encodingAESKey` must have 43 letters and digits': 'EncodingAESKey 必须是 43 位字母和数字',
  'the settings must be an object with {}': '推送设置必须是对象，包含 {0}',
  'unknown setting {}': '没有 {0} 这项设置',
  'the spec has no message {}. To send one that the spec does not have, send debug_demo with its Event and fields':
    '接口描述里没有消息 {0}。要发送接口描述里没有的消息，可以用 debug_demo，并写上它的 Event 和字段',
  'the spec has no message {}': '接口描述里没有消息 {0}',
  'WeChat does not send {} in {}': '微信不用 {1} 推送 {0}',
  'the fields of {} must be an object': '{0} 的字段必须是对象',
  '{} is deeper than {} levels, or contains itself': '{0} 的嵌套超过 {1} 层，或者包含自身',
  'The message has no field {}': '消息没有字段 {0}',
  'No push target is set: the option `push`': '没有设置推送地址（选项 push）',
  'The push settings are those of another app': '推送设置属于另一个小程序',
  'It could not be sent': '发送失败',
  'The answer has all that WeChat expects': '回包符合微信的要求',
  'The status is 403, not 200: the receiver refused the message. Compare token, appid, encodingAESKey and mode with its own; its log, or its onRefuse, says which differs':
    '状态码是 403，不是 200：接收方拒绝了这条消息。请核对双方的 Token、AppID、EncodingAESKey 和加密方式；接收方的日志或 onRefuse 会说明哪一项不一致',
  'The status is {}, not 200': '状态码是 {0}，不是 200',
  'Nothing is an answer': '空的回包有效',
  '{} is an answer': '{0} 是有效的回包',
  'Nothing is no answer here: WeChat expects an object with {}':
    '这条消息不能用空的回包，微信要求返回对象，包含 {0}',
  '{} is no answer here: WeChat expects an object with {}':
    '{0} 不适用于这条消息，微信要求返回对象，包含 {1}',
  'an object with {}': '对象，包含 {0}',
  'WeChat expects success, or nothing': '微信要求返回 success 或空内容',
  'The answer is no {}, as the message is': '回包不是 {0}，与消息的格式不一致',
  'The answer lacks {}': '回包缺少 {0}',
  'The answer must be encrypted and signed as the message, and does not open: {}':
    '回包要像消息一样加密和签名，但无法解开：{0}',
  'The answer says that it failed: {}': '回包表示处理失败：{0}',
  '{} of the answer must be of the type {}': '回包的 {0} 必须是 {1} 类型',
  '{} of the answer must be {}': '回包的 {0} 必须是 {1}',
  'No answer within {} seconds': '{0} 秒内没有回包',
  'No connection to the server': '连接不上服务器',
  'The function `to` has failed': '函数 to 执行出错',
  'The answer is longer than {} bytes': '回包超过 {0} 字节',
  'The answer cannot be read: it ends too early, or is not encoded as its content-encoding says':
    '回包无法读取：内容不完整，或编码与 content-encoding 不符',

  // The command, and its files.
  '--set {}: write NAME=VALUE': '--set {0}：写法是 字段=值',
  "Unknown option '{}'{}": '没有 {0} 这个选项。',
  "Option '{} <value>' argument missing": '选项 {0} 后面缺少值。',
  "Option '{} <value>' argument is ambiguous{}": '选项 {0} 的值以 - 开头，请写成 --选项=值',
  "Option '{}' does not take an argument": '选项 {0} 后面不能带值。',
  '{} sent a secret that looks real. The mock needs none: any text will do. Keep real secrets out of tests and front ends; if others can reach this mock, reset it in the admin console':
    '{0} 发来的 AppSecret 像是真的。mock 不需要它，任意内容都可以。真实的 AppSecret 不要放进测试和前端；如果这个 mock 别人也能访问，请到管理后台重置它',
  'unknown option {}': '没有 {0} 这个选项。',
  'record forwards every call, so it takes no scenarios': '录制时所有调用都会转发，不能同时使用规则文件',
  'record must be an http or https address such as https://api.weixin.qq.com':
    'record 必须是 http 或 https 地址，例如 https://api.weixin.qq.com',
  'seed must be a finite number or a text': 'seed 必须是有限的数字，或文本',
  'its algorithms need a package: npm install sm-crypto-v2': '所用的算法需要先安装 npm install sm-crypto-v2',
  '--secure {}: its algorithms need a package: npm install sm-crypto-v2':
    '--secure {0}：所用的算法需要先安装 npm install sm-crypto-v2',
  '--secure {}: the file must be an object with keys of API security by appid':
    '--secure {0}：文件必须是对象，按 appid 列出“API 安全”的密钥',
  "secure: '{}' needs {}": 'secure：{0} 需要 {1}',
  '{}: the file cannot be read ({}). Move the file away, or choose another with the option state':
    '{0}：无法读取文件（{1}）。请移走这个文件，或用 state 换一个',
  '{}: the file is not JSON. Move the file away, or choose another with the option state':
    '{0}：文件不是 JSON。请移走这个文件，或用 state 换一个',
  '{}: {} Move the file away, or choose another with the option state':
    '{0}：{1*}。请移走这个文件，或用 state 换一个',
  '{}: the file cannot be read ({})': '{0}：无法读取文件（{1}）',
  '{}: the file is not JSON': '{0}：文件不是 JSON',
  '{}: the state cannot be written ({})': '{0}：无法写入状态（{1}）',
  '{}: the recording cannot be written ({})': '{0}：无法写入录制内容（{1}）',
  '{}: the recording is full, and what comes now is not recorded': '{0}：录制文件已满，之后的调用不再录制',
  '{} exists: move it away, or choose another file with recordTo (--record-to)':
    '{0} 已经存在：请移走它，或用 --record-to 换一个文件',
  '{}: a scenario file may have {} bytes': '{0}：规则文件不能超过 {1} 字节',
  '{}: read again': '{0}：已重新读取',
  '{}: cannot be read': '{0}：无法读取',

  // Rules, in a file or over HTTP. In front is the place.
  'operation no operation is called {}': '没有名为 {0} 的接口',
  'The rule must say what happens: steps, or one of {}': '规则要写明结果：steps，或 {0} 之一',
  'The body must be an object with a list of rules: { rules: [...] }':
    '请求体必须是带有规则列表的对象：{ rules: [...] }',
  '{} no operation is called {}': '{0}：没有名为 {1} 的接口',
  'no operation is called {}': '没有名为 {0} 的接口',
  '{} must be an object with a list of rules: { rules: [...] }':
    '{0} 必须是带有规则列表的对象：{ rules: [...] }',
  'must be an object with a list of rules: { rules: [...] }': '必须是带有规则列表的对象：{ rules: [...] }',
  '{} must be a list of rules': '{0} 必须是规则的列表',
  '{} may have {} rules': '{0} 最多 {1} 条规则',
  '{} must be a rule: an object': '{0} 必须是规则（对象）',
  '{} must be a step: an object': '{0} 必须是步骤（对象）',
  '{} must say what happens: steps, or one of {}': '{0} 要写明结果：steps，或 {1} 之一',
  'must say what happens: steps, or one of {}': '要写明结果：steps，或 {0} 之一',
  '{} belongs in a step, because the rule has steps': '{0} 要写在步骤里，因为这条规则有 steps',
  '{} must be a list of one step or more': '{0} 必须是至少有一个步骤的列表',
  '{} cannot stand beside {}': '{0} 不能与 {1} 同时使用',
  '{} is only for bytes': '{0} 只能与 bytes 一起使用',
  '{} is no field': '{0} 不是可用的字段',
  '{} {} documents no errcode {}; it has none': '{0}：{1} 的官方文档没有错误码 {2}',
  '{} {} documents no errcode {}; it has {}': '{0}：{1} 的官方文档没有错误码 {2}，只有 {3}',
  '{} {} has no example {}; it has {}': '{0}：{1} 没有示例 {2}，只有 {3}',
  '{} {} has no field {}': '{0}：{1} 没有字段 {2}',
  "{} must be milliseconds, text such as '500ms' or '2s', or a list of two of these":
    "{0} 必须是毫秒数、'500ms' 或 '2s' 这样的文本，或由两个时间组成的列表",

  // What a rule of a test does.
  'its function must return an object, a text or bytes': '函数要返回对象、文本或字节',
  'its function returned an object that cannot be written as JSON': '函数返回的对象不能写成 JSON',
  'app takes an appid': 'app 的参数是 appid',
  'answer takes an object such as { errcode: 43101 }, bytes, or a function':
    'answer 的参数是对象（例如 { errcode: 43101 }）、字节或函数',
  'when takes an object of fields, or a function': 'when 的参数是字段对象或函数',
  'the rule "{}" failed: {}': '规则“{0}”出错：{1*}',
  'it threw {}': '抛出了 {0}',
  'the function of when() must return true or false': 'when() 的函数要返回 true 或 false',

  // Starting.
  'port {} is taken: end what listens there, or choose another one; port 0 picks any free one':
    '端口 {0} 已被占用：请结束占用它的程序，或换一个端口；端口 0 表示任选一个空闲端口',
  'port {} is not allowed to this user: choose one from 1024':
    '当前用户不能使用端口 {0}，请选 1024 以上的端口',
  '{} is no address of this computer': '{0} 不是本机的地址',
  'there is no host {}': '没有 {0} 这个主机',

  // Any field.
  '{} is one of the settings: send it as settings.{}': '{0} 属于推送设置，请写成 settings.{1}',
  '{} must name an item of a list by its number, from 0 to {}': '{0} 要用序号指明列表里的一项，从 0 到 {1}',
  "{} must be milliseconds, text such as '500ms' or '2s', or a list of two of these, of which the first is not the longer":
    "{0} 必须是毫秒数、'500ms' 或 '2s' 这样的文本，或由两个时间组成的列表，前一个不能比后一个长",
  "{} takes two times, of which the first is not the longer, such as '1s', '3s'":
    "{0} 需要两个时间，前一个不能比后一个长，例如 '1s', '3s'",
  "{} must be milliseconds, text such as '50ms', or two times: '20-80ms' or ['20ms', '80ms']":
    "{0} 必须是毫秒数、'50ms' 这样的文本，或两个时间：'20-80ms'、['20ms', '80ms']",
  '{} must be milliseconds, 0 or more, or text such as {}':
    '{0} 必须是不小于 0 的毫秒数，或 500ms、30s、5m、2h、1d 这样的文本',
  '{} must be milliseconds or text such as 2h': '{0} 必须是毫秒数，或 2h 这样的文本',
  '{} must be milliseconds, a Date, or a date as text': '{0} 必须是毫秒数、Date 或日期文本',
  '{} must be a whole number of 1 or more: which of the calls that match':
    '{0} 必须是不小于 1 的整数，表示第几次符合条件的调用',
  '{} must be a whole number of 1 or more': '{0} 必须是不小于 1 的整数',
  '{} must be a whole number other than 0': '{0} 必须是不等于 0 的整数',
  '{} must be a whole number greater than 0': '{0} 必须是大于 0 的整数',
  '{} must be a whole number from {} to {}': '{0} 必须是 {1} 到 {2} 的整数',
  '{} must be one of {}': '{0} 只能是 {1} 之一',
  '{} must be an object or text': '{0} 必须是对象或文本',
  '{} must be an object with fields of query or body': '{0} 必须是对象，写明查询参数或请求体的字段',
  '{} must be an object': '{0} 必须是对象',
  '{} must be text': '{0} 必须是文本',
  '{} must be an appid': '{0} 必须是 appid',
  '{} must be an openid': '{0} 必须是 openid',
  '{} must be true or false': '{0} 必须是 true 或 false',
  '{} must be true': '{0} 必须是 true',
  '{} must be bytes in Base64': '{0} 必须是 Base64 编码的内容',
  '{} must be the name of an example': '{0} 必须是示例的名称',
  '{} must be a media type such as image/png': '{0} 必须是媒体类型，例如 image/png',
};
