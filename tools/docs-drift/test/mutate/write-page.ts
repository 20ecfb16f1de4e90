import type { Part } from '../../src/facts/page-facts.ts';
import type { PageText } from '../../src/source/pages.ts';
import type { SpecOperation } from '../../src/spec/operation.ts';
import type { SpecField, SpecFields } from '../../src/spec/schema-fields.ts';

/**
 * Writes the page that WeChat would have written for an operation of the spec, in the docs' template: the
 * counterpart of the reader, and independent of it. What is read from it must agree with the spec.
 */
export function writePage(operation: SpecOperation): PageText {
  const { kind, section, name, page } = operation;
  const id = page ?? `${kind === 'event' ? 'event_push' : section}/${name}`;
  const text = kind === 'event' ? eventPage(operation) : callPage(operation);
  return { id, text: text.filter((line) => line !== undefined).join('\n\n'), format: 'markdown' };
}

type Blocks = (string | undefined)[];

function callPage(operation: SpecOperation): Blocks {
  const { title, name, method, path, servers, parts, cloudCall, encryptable, permissionSets } = operation;
  return [
    `# ${title}`,
    '> 接口应在服务器端调用，不可在前端直接调用。',
    `接口英文名：${escaped(name)}`,
    '该接口每天最多调用 1000 次。',
    '## 1. 调用方式',
    '### HTTPS 调用',
    code(`${method} ${servers[0]}${path}?access_token=ACCESS_TOKEN`),
    encryptable ? '> **支持加密请求：** 可以加密和签名。' : undefined,
    '### 云调用',
    cloudCall ? `- 调用方法：${cloudCall}\n- 出入参和 HTTPS 调用相同。` : '- 本接口不支持云调用。',
    '### 第三方调用',
    permissionSets.length > 0
      ? `- 本接口支持第三方平台代商家调用。\n- 该接口所属的权限集 id 为：${permissionSets.join('、')}`
      : '- 本接口不支持第三方平台调用。',
    '## 2. 请求参数',
    '### 查询参数 `Query String Parameters`',
    ...tables('query', parts.query),
    '### 请求体 `Request Payload`',
    ...tables('body', parts.body),
    '## 3. 返回参数',
    '### 返回体 `Response Payload`',
    ...tables('response', { errcode: GIVEN, errmsg: GIVEN, ...parts.response }),
    ...enums(operation),
    '## 5. 注意事项',
    '一次最多 20 个，列表按时间排列。',
    '## 6. 代码示例',
    '请求示例',
    code(JSON.stringify(example(parts.body), null, 2)),
    '返回示例',
    code(JSON.stringify({ errcode: 0, ...example(parts.response) }, null, 2)),
    '## 7. 错误码',
    '以下是本接口的错误码列表。',
    table(
      ['错误码', '错误描述', '解决方案'],
      operation.errcodes.map((code) => [code, `error ${code}`, '检查参数']),
    ),
    '## 8. 适用范围',
    table(['小程序', '小游戏'], [['✔', '✔']]),
  ];
}

function eventPage(operation: SpecOperation): Blocks {
  const { title, name, parts } = operation;
  return [
    `# ${title}`,
    '> 本文档描述服务器端接收的消息或事件。',
    // A page of several events has no name of its own.
    name.includes(',') ? undefined : `事件英文名：${escaped(name)}`,
    '有变化时推送。',
    '## 1. 消息参数',
    '### 请求体 `Request Payload`',
    ...tables('body', parts.body, 'event'),
    '## 2. 消息返回',
    '### 返回体 `Response Payload`',
    Object.keys(parts.response).length === 0 ? '回复 `success`' : undefined,
    ...(Object.keys(parts.response).length === 0 ? [] : tables('response', parts.response, 'event')),
    ...enums(operation),
    '## 4. 注意事项',
    '最多重试 3 次。',
    '## 5. 代码示例',
    '请求示例',
    code(JSON.stringify(example(parts.body), null, 2)),
  ];
}

/** The table of a part, and one for each object in it. */
function tables(part: Part, fields: SpecFields, kind?: 'event'): string[] {
  const levels = Map.groupBy(Object.entries(fields), ([path]) => parentOf(path));
  if (!levels.has('')) return ['无'];
  return [...levels]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([parent, rows]) => {
      const heading =
        parent === ''
          ? []
          : [`### ${blockName(part, parent, fields)} \`Object Payload\``, `${lastOf(parent)} 的内容`];
      const isMarked = part !== 'response' && kind === undefined;
      const columns = isMarked
        ? ['参数名', '类型', '必填', '说明', '枚举']
        : ['参数名', '类型', '说明', '枚举'];
      const cells = rows.map(([path, field]) => [
        escaped(lastOf(path)),
        docsType(field),
        ...(isMarked ? [field.required ? '是' : '否'] : []),
        `${escaped(lastOf(path))}，长度不超过 ${10 + path.length} 个字符`,
        listed(field) ? `[枚举值](#Enum_${path})` : '-',
      ]);
      return [...heading, table(columns, cells)];
    });
}

function enums({ parts }: SpecOperation): string[] {
  const blocks = (['body', 'response'] as const).flatMap((part) =>
    Object.entries(parts[part]).flatMap(([path, field]) => {
      const values = listed(field);
      if (!values) return [];
      const rows = values.map((value, index) => [escaped(value), `第 ${index + 1} 种`]);
      return [`### ${blockName(part, path, parts[part])} \`Enum\``, table(['枚举值', '描述'], rows)];
    }),
  );
  return blocks.length > 0 ? ['## 4. 枚举信息', ...blocks] : [];
}

/** Values that a table can list; of query parameters the docs name none apart. */
const listed = ({ values, types }: SpecField): string[] | undefined =>
  types.has('boolean') || !values?.every((value) => /^[\w.-]+$/.test(value))
    ? undefined
    : [...new Set(values)];

/** `Body.list(Array).items`, as the docs name the block of a field. */
function blockName(part: Part, path: string, fields: SpecFields): string {
  const steps = path.split('.').map((step, index, all) => {
    const isLast = index === all.length - 1;
    const isArray = fields[all.slice(0, index + 1).join('.')]?.types.has('array');
    return `${escaped(step)}${isArray && !isLast ? '(Array)' : ''}`;
  });
  return `${part === 'response' ? 'Res' : 'Body'}.${steps.join('.')}`;
}

/** The docs' word for a type; `-` where the docs have none for what the spec allows. */
function docsType({ types, items }: SpecField): string {
  const [type, ...others] = [...types].filter((name) => name !== 'null');
  if (others.length > 0) return types.has('binary') ? 'formdata' : '-';
  const [item, ...otherItems] = [...items];
  if (type === 'array') return otherItems.length > 0 ? 'array' : (ARRAYS[item ?? ''] ?? 'array');
  return TYPES[type ?? ''] ?? '-';
}

const TYPES: Record<string, string> = {
  string: 'string',
  integer: 'number',
  number: 'number',
  boolean: 'boolean',
  object: 'object',
  binary: 'formdata',
};
const ARRAYS: Record<string, string> = {
  object: 'objarray',
  string: 'array<string>',
  integer: 'numarray',
  number: 'numarray',
};
const GIVEN: SpecField = { types: new Set(['string']), items: new Set(), required: false, file: '' };

const example = (fields: SpecFields) =>
  Object.fromEntries(Object.keys(fields).flatMap((path) => (path.includes('.') ? [] : [[path, `${path}1`]])));

const parentOf = (path: string) => path.slice(0, Math.max(path.lastIndexOf('.'), 0));
const lastOf = (path: string) => path.slice(path.lastIndexOf('.') + 1);
const escaped = (text: string) => text.replace(/[_*<>[\]|]/g, '\\$&');
const code = (text: string) => `\`\`\`\n${text}\n\`\`\``;
const row = (cells: string[]) => `| ${cells.join(' | ')} |`;
const table = (columns: string[], rows: string[][]) =>
  [row(columns), row(columns.map(() => '---')), ...rows.map(row)].join('\n');
