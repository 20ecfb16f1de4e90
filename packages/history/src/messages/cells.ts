import type { Texts } from '@weapp-openapi/core';

// What is expected in a cell.

export const plainNumber = (): Texts => ({
  en: 'a number without a comma: as it stands, it can be thousands or a fraction',
  zh: '不带逗号的数字：这样写分不清是千位还是小数',
});
export const int64 = (): Texts => ({ en: 'an integer of at most 64 bits', zh: '不超过 64 位的整数' });
export const number = (): Texts => ({ en: 'a number, such as 1234 or 1.98', zh: '数字，例如 1234 或 1.98' });
export const wholeNumber = (): Texts => ({ en: 'a whole number, such as 1234', zh: '整数，例如 1234' });
export const date = (): Texts => ({
  en: 'a date, as yyyymmdd, yyyy-mm-dd or yyyy/m/d',
  zh: '日期，写成 yyyymmdd、yyyy-mm-dd 或 yyyy/m/d',
});
export const monday = (): Texts => ({
  en: 'a date, as yyyymmdd, yyyy-mm-dd or yyyy/m/d of a Monday, or yyyymmdd-yyyymmdd',
  zh: '周一的日期，写成 yyyymmdd、yyyy-mm-dd 或 yyyy/m/d，或写成 yyyymmdd-yyyymmdd',
});
export const month = (): Texts => ({
  en: 'a date, as yyyymmdd, yyyy-mm-dd or yyyy/m/d, or a month as yyyymm or yyyy-mm',
  zh: '日期，写成 yyyymmdd、yyyy-mm-dd 或 yyyy/m/d，或写成月份 yyyymm 或 yyyy-mm',
});
export const oneDay = (): Texts => ({
  en: 'one day: begin and end are the same',
  zh: '同一天：开始和结束相同',
});
export const wholeWeek = (begin: string, end: string): Texts => ({
  en: `a week from Monday to Sunday, such as ${begin} to ${end}`,
  zh: `从周一到周日的一周，例如 ${begin} 到 ${end}`,
});
export const wholeMonth = (begin: string, end: string): Texts => ({
  en: `a whole month, such as ${begin} to ${end}`,
  zh: `一个完整的月，例如 ${begin} 到 ${end}`,
});
