import type { Text } from './text.ts';

/** The documentation of operations and errcodes. */
export const docsWords = {
  docsAbout: {
    en: 'Explains an operation or a message that WeChat pushes: fields, limits, errcodes. Without a name, lists all.',
    zh: '查看接口或消息推送的说明：字段、限制、错误码。不写名称则列出全部。',
  },
  docsArgument: {
    en: 'the name of an operation or a pushed message',
    zh: '接口英文名，或者消息推送的事件名',
  },
  searchOption: {
    en: 'list what these words find, in English or Chinese: --search 留存',
    zh: '按关键词查找，中英文都可以：--search 留存',
  },
  nothingFound: { en: 'Nothing is found for {words}.', zh: '没有找到与 {words} 有关的接口。' },
  calledAs: { en: 'In cloud functions: {name}', zh: '云调用：{name}' },
  deprecatedOperation: {
    en: 'WeChat has retired this operation or will.',
    zh: '这个接口已经下线，或者即将下线。',
  },
  pushed: { en: 'A message that WeChat pushes to your server.', zh: '微信推送到开发者服务器的消息。' },
  fields: { en: 'Fields', zh: '请求字段' },
  messageFields: { en: 'Fields of the message', zh: '消息字段' },
  none: { en: 'none', zh: '无' },
  answer: { en: 'Answer', zh: '返回' },
  answerFile: { en: 'a file ({type})', zh: '文件（{type}）' },
  yourAnswer: { en: 'Your answer', zh: '开发者应回复' },
  errcodes: { en: 'Errcodes', zh: '错误码' },
  example: { en: 'Example', zh: '示例' },
  officialPage: { en: 'Official page', zh: '官方文档' },
  required: { en: 'required', zh: '必填' },
  defaultValue: { en: 'default {value}', zh: '默认 {value}' },
  oneOf: { en: 'one of {values}', zh: '可选值 {values}' },
  always: { en: 'always {value}', zh: '固定为 {value}' },
  listOf: { en: 'list of {type}', zh: '{type} 的数组' },
  characters: { en: '{range} characters', zh: '{range} 个字符' },
  bytes: { en: 'at most {count} bytes', zh: '最多 {count} 字节' },
  entries: { en: '{range} entries', zh: '{range} 项' },
  between: { en: '{least} to {most}', zh: '{least}–{most}' },
  atLeast: { en: 'at least {least}', zh: '至少 {least}' },
  atMost: { en: 'at most {most}', zh: '最多 {most}' },
  pattern: { en: 'pattern {pattern}', zh: '格式 {pattern}' },
  secret: { en: 'secret', zh: '密钥' },
  anyName: { en: '(any name)', zh: '（任意名称）' },
  errcodeAbout: {
    en: 'Explains an errcode: what it means, what to do, which operations give it.',
    zh: '查看错误码：含义、处理办法、哪些接口会返回。',
  },
  errcodeArgument: { en: "the number in WeChat's answer", zh: '微信返回的 errcode' },
  badErrcode: {
    en: '{code} is not an errcode: that is a number, such as 40001.',
    zh: '{code} 不是错误码：错误码是数字，例如 40001。',
  },
  unknownErrcode: {
    en: 'The spec does not explain errcode {code}. What WeChat says in errmsg is all that is known.',
    zh: '规范里没有错误码 {code} 的说明，只能参考微信返回的 errmsg。',
  },
  retryLater: { en: 'The same call may succeed later.', zh: '稍后重试同样的请求可能成功。' },
  givenBy: { en: 'Given by {count} operations: {names}', zh: '{count} 个接口会返回：{names}' },
  andOthers: { en: '{names} and {count} more', zh: '{names} 等，另有 {count} 个' },
  comma: { en: ', ', zh: '、' },
} satisfies Readonly<Record<string, Text>>;
