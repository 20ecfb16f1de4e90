import type { Texts } from '../errors/texts.ts';

// Of uploads, after the operation's name.

export const noStringFile = (field: string): Texts => ({
  en: `${field} needs a file. A string is not one: pass bytes, or await fileFromPath(path) of @weapp-openapi/core/undici.`,
  zh: `${field} 需要文件，字符串不是文件：传字节，或 @weapp-openapi/core/undici 的 await fileFromPath(path)。`,
});
export const multerFile = (field: string): Texts => ({
  en: `${field} needs a file. For an upload received by multer, pass { data: file.buffer, filename: file.originalname }.`,
  zh: `${field} 需要文件。multer 收到的上传请传 { data: file.buffer, filename: file.originalname }。`,
});
export const noFile = (field: string): Texts => ({
  en: `${field} needs a file. Pass a Blob, bytes, a stream, or { data, filename, contentType }.`,
  zh: `${field} 需要文件。请传 Blob、字节、流，或 { data, filename, contentType }。`,
});
export const filenameWrong = (field: string): Texts => ({
  en: `${field} has a filename or contentType that is not a string.`,
  zh: `${field} 的 filename 或 contentType 不是字符串。`,
});
export const emptyFile = (field: string): Texts => ({ en: `${field} is empty.`, zh: `${field} 是空的。` });
export const oddStream = (field: string): Texts => ({
  en: `${field} is a stream of something other than bytes and strings.`,
  zh: `${field} 的流里有字节和字符串以外的内容。`,
});
export const fileUnreadable = (field: string): Texts => ({
  en: `the file in ${field} cannot be read: it is gone, or has changed since it was opened; nothing was sent.`,
  zh: `${field} 的文件无法读取：它已不在，或打开之后被改动过；没有发送任何内容。`,
});
export const streamFailed = (field: string): Texts => ({
  en: `the stream in ${field} failed before its end; nothing was sent.`,
  zh: `${field} 的流中途出错；没有发送任何内容。`,
});
