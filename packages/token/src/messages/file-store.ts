import type { Texts } from '@weapp-openapi/core';

// Of fileStore, which keeps tokens where no other user can put one of their own.

const trustedVolume: Texts = {
  en: 'On a volume whose owner and mode you cannot change and to which nobody else has access, set `allowInsecure: true`.',
  zh: '如果无法改变卷的属主和权限，而且没有别人能访问它，设 `allowInsecure: true`。',
};

export const noDir = (): Texts => ({
  en: 'fileStore: `dir` is missing: the path of a folder on a local disk.',
  zh: 'fileStore：缺少 `dir`：本地磁盘上一个目录的路径。',
});
export const lockHeld = (path: string, milliseconds: number): Texts => ({
  en: `fileStore: ${path}.lock is held for over ${milliseconds} ms.`,
  zh: `fileStore：${path}.lock 已被占用超过 ${milliseconds} 毫秒。`,
});
export const noFolder = (dir: string): Texts => ({
  en: `fileStore: ${dir} is not a folder.`,
  zh: `fileStore：${dir} 不是目录。`,
});
export const tooManyLinks = (path: string): Texts => ({
  en: `fileStore: ${path} has too many symbolic links.`,
  zh: `fileStore：${path} 的符号链接太多。`,
});
export const ownFolder = (): Texts => ({
  en: 'Give each user a separate folder, and remove what another user has left.',
  zh: '给每个用户单独的目录，并删除别的用户留下的文件。',
});
export const giveNewFolder = (): Texts => ({
  en: 'Give `dir` a folder that does not exist yet.',
  zh: '把 `dir` 设为一个还不存在的目录。',
});
export const giveSubfolder = (): Texts => ({
  en: 'Give `dir` a subfolder of it that does not exist yet: it is created for this user only.',
  zh: '把 `dir` 设为它下面一个还不存在的子目录：创建时只对当前用户开放。',
});
export const othersWrite = (dir: string, mode: string, advice: Texts): Texts => ({
  en: `fileStore: others may write to the folder ${dir} (mode ${mode}), and so put a token of their own there. \`chmod 700\` it, or do this: ${advice.en} ${trustedVolume.en}`,
  zh: `fileStore：别人可以写目录 ${dir}（权限 ${mode}），也就能放入自己的 token。对它执行 \`chmod 700\`，或者：${advice.zh}${trustedVolume.zh}`,
});
export const everybodyWrites = (parent: string, mode: string, here: string): Texts => ({
  en: `fileStore: everybody may write to ${parent} (mode ${mode}), and so replace ${here} with another folder. \`chmod o-w\` it, or give \`dir\` a folder elsewhere. ${trustedVolume.en}`,
  zh: `fileStore：所有人都可以写 ${parent}（权限 ${mode}），也就能用别的目录替换 ${here}。对它执行 \`chmod o-w\`，或把 \`dir\` 设到别处。${trustedVolume.zh}`,
});
export const otherOwner = (path: string, owner: string, own: string, advice: Texts): Texts => ({
  en: `fileStore: ${path} belongs to uid ${owner}, and this process runs as uid ${own}. ${advice.en} ${trustedVolume.en}`,
  zh: `fileStore：${path} 属于 uid ${owner}，而当前进程的 uid 是 ${own}。${advice.zh}${trustedVolume.zh}`,
});
export const othersWriteFile = (path: string): Texts => ({
  en: `fileStore: users other than its owner may write ${path}: remove it, and it is created again with mode 0600.`,
  zh: `fileStore：属主以外的用户可以写 ${path}：删除它，会以权限 0600 重新创建。`,
});
export const noPlainFile = (path: string): Texts => ({
  en: `fileStore: ${path} is not a plain file but a link, a folder, a pipe or a device, which fileStore never creates. Find out who put it there, and remove it.`,
  zh: `fileStore：${path} 不是普通文件，而是链接、目录、管道或设备，fileStore 从不创建这些。查明是谁放的，然后删除。`,
});
