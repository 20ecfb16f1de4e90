import type { Text } from './text.ts';

/** Shell completion. */
export const completionWords = {
  completionAbout: {
    en: 'Prints a completion script: weapp completion bash >> ~/.bashrc',
    zh: '输出 shell 自动补全脚本：weapp completion bash >> ~/.bashrc',
  },
  shellArgument: { en: 'bash, zsh or fish', zh: 'bash、zsh 或 fish' },
} satisfies Readonly<Record<string, Text>>;
