import { expect, test } from 'vitest';
import { pageState } from '../../src/lock/page-state.ts';
import { factsOf } from '../library.ts';

const LEND = 'lending/loans/api_lendbook';

test('what no other fact holds is kept by area', async () => {
  expect((await factsOf(LEND)).rest).toMatchInlineSnapshot(`
    {
      "calling": "?access_token=ACCESS_TOKEN
    HTTPS 调用
    云调用
    出入参和 HTTPS 调用相同。
    支持加密请求： 可以加密和签名。查看详情
    本接口支持第三方平台代商家调用。
    第三方调用
    调用方式",
      "errcodes": "以下是本接口的错误码列表。
    错误码
    错误码 | 错误描述 | 解决方案",
      "examples": "HTTPS调用
    代码示例
    请求示例
    返回示例",
      "introduction": "接口应在服务器端调用，不可在前端直接调用。
    调试诊断",
      "notes": "注意事项",
      "request": "Body.book_list(Array)
    Body.book_list(Array).copies
    Body.pickup_place
    Object Payload
    Object Payload
    Object Payload
    Query String Parameters
    Request Payload
    given up: street
    册
    参数名 | 类型 | 必填 | 示例 | 说明 | 枚举
    参数名 | 类型 | 必填 | 说明
    参数名 | 类型 | 必填 | 说明
    参数名 | 类型 | 必填 | 说明
    参数名 | 类型 | 必填 | 说明 | 枚举
    取书处
    查询参数
    要借的书
    请求体
    请求参数",
      "response": "Response Payload
    参数名 | 类型 | 说明
    返回体
    返回参数",
      "scope": "✔ | ✔
    小程序 | 小游戏
    适用范围",
      "values": "Body.book_list(Array).kind
    Enum
    枚举信息
    枚举值 | 描述
    种类",
    }
  `);
});

test.each([
  ['scope', '| ✔ | ✔ |', '| ✔ | ✘ |'],
  ['calling', '- 本接口支持第三方平台代商家调用。', '- 本接口不支持第三方平台代商家调用。'],
  ['calling', '?access_token=ACCESS_TOKEN', '?access_token=ACCESS_TOKEN&type=TYPE'],
  ['calling', '- 出入参和 HTTPS 调用相同。', ''],
  ['introduction', '不可在前端直接调用', '可在前端直接调用'],
  ['request', '| ~~street~~ |', '| street |'],
  ['request', '| 参数名 | 类型 | 必填 | 说明 | 枚举 |', '| 字段名 | 类型 | 必填 | 说明 | 枚举 |'],
  ['request', '| isbn | string | 是 |', '| isbn | string | 是，除期刊外 |'],
  ['request', '| number | number | 是 |', '| number old | number | 是 |'],
  [
    'request',
    '| isbn | string | 是 | 书号 | - |\n',
    '| isbn | string | 是 | 书号 | - |\n| isbn | string | 是 | 书号 | - |\n',
  ],
  [
    'request',
    '### Body.pickup\\_place `Object Payload`\n\n取书处\n',
    '### Body.pickup\\_place `Object Payload`\n',
  ],
  ['values', '| 枚举值 | 描述 |', '| 枚举值 | 说明 |'],
  ['values', '## 5. 注意事项', '| 值域 |\n| --- |\n| 5 |\n\n## 5. 注意事项'],
  ['examples', '请求示例\n', '请求示例（新）\n'],
  ['errcodes', '以下是本接口的错误码列表。', '以下错误码不再返回。'],
  ['errcodes', '| 错误码 | 错误描述 | 解决方案 |', '| 错误码 | 解决方案 | 错误描述 |'],
])('a change in %s that is no change of a fact: %j', async (area, from, to) => {
  const before = pageState(await factsOf(LEND));
  const after = pageState(await factsOf(LEND, (text) => text.replace(from, to)));
  expect(after).not.toEqual(before);
  expect(after.rest?.[area]).not.toBe(before.rest?.[area]);
});
