// Of the command.
import type { Texts } from '../change.ts';

export const neverReleased = (name: string): Texts => ({
  en: `${name} has never been released: there is nothing to compare with. Name a commit with --from.`,
  zh: `${name} 从未发布，没有可以比较的版本。可以用 --from 指定一个提交。`,
});
export const noSuchVersion = (name: string, version: string): Texts => ({
  en: `the registry has no ${name}@${version}.`,
  zh: `registry 里没有 ${name}@${version}。`,
});
export const registryFailed = (name: string, reason: string): Texts => ({
  en: `${name} could not be fetched from the registry: ${reason}`,
  zh: `无法从 registry 获取 ${name}：${reason}`,
});
export const noSuchSource = (from: string): Texts => ({
  en: `${from} is no file, no folder, no version and no commit.`,
  zh: `${from} 不是文件、目录、版本号，也不是提交。`,
});
export const buildFailed = (from: string, reason: string): Texts => ({
  en: `the spec of ${from} could not be built: ${reason}`,
  zh: `无法打包 ${from} 的接口描述：${reason}`,
});
export const noBundle = (file: string): Texts => ({
  en: `${file} cannot be read as an OpenAPI document in JSON.`,
  zh: `${file} 无法作为 JSON 格式的 OpenAPI 文档读取。`,
});
export const unknownLanguage = (language: string): Texts => ({
  en: `--language takes en or zh, not ${language}.`,
  zh: `--language 只能是 en 或 zh，不能是 ${language}。`,
});
export const checkNeedsWorkingTree = (): Texts => ({
  en: '--check compares with the working tree: leave out --to.',
  zh: '--check 只与工作区比较：请去掉 --to。',
});
export const compared = (before: string, after: string): Texts => ({
  en: `# From ${before} to ${after}`,
  zh: `# 从 ${before} 到 ${after}`,
});
export const workingTree = (): Texts => ({ en: 'the working tree', zh: '工作区' });

// Of --check.

export const enough = (): Texts => ({
  en: 'The changesets are enough for what has changed in the spec.',
  zh: 'changeset 的级别与接口描述的改动相符。',
});
export const notEnough = (name: string, needed: string, planned: string): Texts => ({
  en: `${name} needs ${needed}, but its changesets say ${planned}:`,
  zh: `${name} 需要 ${needed}，changeset 却是 ${planned}：`,
});
export const noChangeset = (name: string, needed: string): Texts => ({
  en: `${name} needs ${needed}, but has no changeset:`,
  zh: `${name} 需要 ${needed}，却没有 changeset：`,
});
export const andOthers = (count: string): Texts => ({ en: `and ${count} more`, zh: `另有 ${count} 处` });
export const addOne = (packages: string): Texts => ({
  en: `Run \`pnpm changeset\` and select ${packages}.`,
  zh: `请运行 \`pnpm changeset\`，选择 ${packages}。`,
});
export const before1 = (): Texts => ({
  en: 'Before 1.0.0, a breaking change is minor.',
  zh: '1.0.0 之前，不兼容的改动选 minor。',
});
