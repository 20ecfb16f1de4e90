import type { Texts } from '@weapp-openapi/core';

// Of export.

export const noWideShape = (known: string): Texts => ({
  en: `export: shape 'wide' needs the operation it is for, one of ${known}; other operations have only shape 'long'.`,
  zh: `export：shape 'wide' 需要指明接口，可选 ${known}；其他接口只有 shape 'long'。`,
});
export const needsParquet = (): Texts => ({
  en: "export: format 'parquet' needs the package hyparquet-writer: npm install hyparquet-writer.",
  zh: "export：format 'parquet' 需要 hyparquet-writer 包：npm install hyparquet-writer。",
});
export const formatUnknown = (format: string): Texts => ({
  en: `export: format ${format} is unknown: use 'csv', 'ndjson' or 'parquet'.`,
  zh: `export：format 没有 ${format} 这个值：用 'csv'、'ndjson' 或 'parquet'。`,
});
export const shapeUnknown = (shape: string): Texts => ({
  en: `export: shape ${shape} is unknown: use 'long' or 'wide'.`,
  zh: `export：shape 没有 ${shape} 这个值：用 'long' 或 'wide'。`,
});
export const toWrong = (): Texts => ({
  en: 'export: `to` must be a path, a file: URL or a writable stream.',
  zh: 'export：`to` 必须是路径、file: URL 或可写流。',
});
export const isFolder = (path: string): Texts => ({
  en: `export: ${path} is a folder: name a file in it.`,
  zh: `export：${path} 是目录：请写出其中的文件名。`,
});
export const noFolder = (folder: string): Texts => ({
  en: `export: the folder ${folder} does not exist: create it first.`,
  zh: `export：目录 ${folder} 不存在：请先创建。`,
});
export const existsAlready = (path: string): Texts => ({
  en: `export: ${path} exists already: choose another name, or pass overwrite: true.`,
  zh: `export：${path} 已经存在：换一个名称，或传 overwrite: true。`,
});
