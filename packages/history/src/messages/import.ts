import type { Texts } from '@weapp-openapi/core';

// Of import.

export const fileWrong = (): Texts => ({
  en: 'import: `file` must be a path or a file: URL.',
  zh: 'import：`file` 必须是路径或 file: URL。',
});
export const noFile = (path: string): Texts => ({
  en: `import: ${path} is not a file.`,
  zh: `import：${path} 不是文件。`,
});
export const missingFile = (path: string): Texts => ({
  en: `import: ${path} does not exist.`,
  zh: `import：${path} 不存在。`,
});

export const columnsWrong = (): Texts => ({
  en: "import: columns must be like { ref_date: 'Day', visit_uv: 'Users' }.",
  zh: "import：columns 应写成 { ref_date: 'Day', visit_uv: 'Users' }。",
});
export const delimiterWrong = (): Texts => ({
  en: "import: delimiter must be one character, such as ';' or '\\t'.",
  zh: "import：delimiter 必须是一个字符，例如 ';' 或 '\\t'。",
});

/** Where the problem is. */
export const inFile = (what: Texts): Texts => ({
  en: `import: ${what.en} Nothing of the file has been kept.`,
  zh: `import：${what.zh}文件的内容都没有保存。`,
});
export const inLine = (line: number, what: Texts): Texts => ({
  en: `import: line ${line}: ${what.en} Nothing of the file has been kept.`,
  zh: `import：第 ${line} 行：${what.zh}文件的内容都没有保存。`,
});
export const inColumn = (line: number, column: string, what: Texts): Texts => ({
  en: `import: line ${line}, column ${column}: ${what.en} Nothing of the file has been kept.`,
  zh: `import：第 ${line} 行，${column} 列：${what.zh}文件的内容都没有保存。`,
});

export const tooLate = (days: string, latest: string): Texts => ({
  en: `the file has figures of ${days}, later than yesterday (${latest} in Asia/Shanghai).`,
  zh: `文件里有 ${days} 的数据，晚于昨天（北京时间的昨天是 ${latest}）。`,
});
export const notUtf8 = (encoding: string): Texts => ({
  en: `is not ${encoding} from about this line on: if Excel wrote it, pass encoding: 'gb18030'.`,
  zh: `大约从这一行起不是 ${encoding}：如果是 Excel 写的，传 encoding: 'gb18030'。`,
});
export const otherEncoding = (encoding: string): Texts => ({
  en: `is not ${encoding} from about this line on: pass the encoding it has.`,
  zh: `大约从这一行起不是 ${encoding}：请传它实际的编码。`,
});
export const encodingUnknown = (encoding: string): Texts => ({
  en: `encoding ${encoding} is unknown: use 'utf-8', 'gb18030' or another name of TextDecoder.`,
  zh: `encoding 没有 ${encoding} 这个值：用 'utf-8'、'gb18030' 或 TextDecoder 支持的其他名称。`,
});
export const quoteOpen = (): Texts => ({
  en: 'a quoted cell does not end: add the closing ".',
  zh: '带引号的单元格没有结束：补上末尾的 "。',
});
export const lineTooLong = (characters: number): Texts => ({
  en: `is longer than ${characters} characters: is it a CSV file, and is no closing " missing?`,
  zh: `超过 ${characters} 个字符：这是 CSV 文件吗？是不是缺少末尾的 "？`,
});
export const quoteInside = (): Texts => ({
  en: 'has a " in the middle of a cell: put the cell in quotes, and double the quotes within.',
  zh: '单元格中间有 "：整个单元格要加引号，其中的引号要写两个。',
});
export const twoColumns = (name: string): Texts => ({
  en: `two columns are named ${name}: rename one.`,
  zh: `有两列都叫 ${name}：请改掉一个。`,
});
export const needsOperation = (): Texts => ({
  en: "has no columns figure, key and value, so `operation` must say which operation's figures it holds.",
  zh: '没有 figure、key 和 value 列，所以要用 `operation` 指明是哪个接口的数据。',
});
export const longOnly = (operation: string): Texts => ({
  en: `${operation} can be imported only in the long form: columns begin_date, end_date, figure, key, value.`,
  zh: `${operation} 只能用长表导入：列为 begin_date、end_date、figure、key、value。`,
});
export const columnUnknown = (key: string, known: string): Texts => ({
  en: `columns: ${key} is not a column of this operation: use ${known}.`,
  zh: `columns：${key} 不是这个接口的列：可用 ${known}。`,
});
export const columnMissing = (name: string, known: string): Texts => ({
  en: `columns: the file has no column ${name}; it has ${known}.`,
  zh: `columns：文件里没有 ${name} 列，只有 ${known}。`,
});
export const noDateColumn = (known: string): Texts => ({
  en: `no column holds the date: name it ref_date or begin_date, or pass columns: { ref_date: '<its name>' }. The file has ${known}.`,
  zh: `没有日期列：命名为 ref_date 或 begin_date，或传 columns: { ref_date: '<列名>' }。文件里有 ${known}。`,
});
export const otherDelimiter = (what: Texts): Texts => ({
  en: `${what.en} Is the delimiter another?`,
  zh: `${what.zh}是不是分隔符不同？`,
});
export const noKeyColumn = (name: string, known: string): Texts => ({
  en: `no column is named ${name}: rename it, or pass \`columns\`. The file has ${known}.`,
  zh: `没有名为 ${name} 的列：请改名，或传 \`columns\`。文件里有 ${known}。`,
});
export const noFigureColumn = (figures: string, known: string): Texts => ({
  en: `no column holds a figure of this operation: name them ${figures}, or pass \`columns\`. The file has ${known}.`,
  zh: `没有这个接口的指标列：命名为 ${figures}，或传 \`columns\`。文件里有 ${known}。`,
});
export const cellCount = (cells: number, names: number): Texts => ({
  en: `has ${cells} cells, the header ${names}: is a comma within a cell not in quotes?`,
  zh: `有 ${cells} 个单元格，而表头有 ${names} 个：是不是单元格里的逗号没有加引号？`,
});
export const emptyFile = (): Texts => ({
  en: 'the file is empty: its first line names the columns.',
  zh: '文件是空的：第一行应为列名。',
});
export const noFigureName = (): Texts => ({
  en: 'is empty; expected the name of a figure, such as visit_pv.',
  zh: '是空的；应为指标名，例如 visit_pv。',
});
export const noAppid = (text: string): Texts => ({
  en: `${text} is not an appid, such as wx1234567890abcdef.`,
  zh: `${text} 不是 appid，例如 wx1234567890abcdef。`,
});
export const notSaid = (column: string): Texts => ({
  en: `the file does not say the ${column}: pass \`${column}\`.`,
  zh: `文件里没有 ${column}：请传 \`${column}\`。`,
});
export const otherThan = (text: string, given: string): Texts => ({
  en: `is ${text}, but the import is for ${given}.`,
  zh: `是 ${text}，而要导入的是 ${given}。`,
});
export const portraitEnd = (end: string, begin: string, lasts: string): Texts => ({
  en: `is ${end}; a portrait of ${begin} ends on ${lasts}.`,
  zh: `是 ${end}；从 ${begin} 开始的用户画像应在 ${lasts} 结束。`,
});
export const notExpected = (text: string, expected: Texts): Texts => ({
  en: `${text} is not what is expected: ${expected.en}.`,
  zh: `${text} 不符合要求，应为${expected.zh}。`,
});
export const figureTwice = (date: string, figure: string, line: number): Texts => ({
  en: `${date}: ${figure} was on line ${line} already.`,
  zh: `${date}：${figure} 在第 ${line} 行已经出现过。`,
});
export const tooManyFigures = (date: string, most: number): Texts => ({
  en: `${date} has more than ${most} figures: WeChat never answers that many.`,
  zh: `${date} 有超过 ${most} 个指标：微信不会返回这么多。`,
});
export const figureOf = (figure: string, key: string): Texts => ({
  en: `${figure} of ${key}`,
  zh: `${key} 的 ${figure}`,
});
export const noSuchFigure = (operation: string, figure: Texts): Texts => ({
  en: `${operation} has no figure ${figure.en}: name figures and keys as export writes them.`,
  zh: `${operation} 没有指标 ${figure.zh}：指标和键的写法要与 export 写出的一致。`,
});
export const periodTwice = (operation: string, period: string, line: number): Texts => ({
  en: `${operation} of ${period} was on line ${line} already: sort the file by date, and keep each period once.`,
  zh: `${operation} 在 ${period} 的数据已在第 ${line} 行出现过：请按日期排序，每个周期只保留一份。`,
});
export const noPerformance = (): Texts => ({
  en: 'figures of getPerformanceData do not tell the conditions they were asked for: leave them out, sync fetches them.',
  zh: 'getPerformanceData 的数据没有写明查询条件：请不要导入，用 sync 取得。',
});
